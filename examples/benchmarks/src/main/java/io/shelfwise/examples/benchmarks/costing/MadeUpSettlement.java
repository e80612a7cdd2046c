package io.shelfwise.examples.benchmarks.costing;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.finance.SettlementLine;
import io.shelfwise.core.finance.SettlementRow;
import io.shelfwise.core.finance.SettlementSummary;
import io.shelfwise.core.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** One settlement of many orders, each with its price, referral fee and fulfilment fee; its total is theirs. */
final class MadeUpSettlement {

    private static final long SEED = 20_260_103;
    private static final int LINES_AN_ORDER = 3;
    private static final int SKUS = 1000;
    private static final String ID = "11223344";
    private static final Currency DOLLAR = Currency.getInstance("USD");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final int lines;

    MadeUpSettlement(int lines) {
        this.lines = lines;
    }

    /** The summary, then the lines, none of which is kept. */
    void forEach(Consumer<SettlementRow> taker) {
        taker.accept(new SettlementSummary(
                ID, Optional.empty(), Optional.empty(), Optional.empty(), new Money(total(), DOLLAR)));
        SplittableRandom random = new SplittableRandom(SEED);
        for (int number = 0; number < lines; number++) {
            taker.accept(line(number, cents(random, number)));
        }
    }

    long total() {
        SplittableRandom random = new SplittableRandom(SEED);
        long total = 0;
        for (int number = 0; number < lines; number++) {
            total += cents(random, number);
        }
        return total;
    }

    private static long cents(SplittableRandom random, int number) {
        return number % LINES_AN_ORDER == 0 ? random.nextLong(900, 9000) : -random.nextLong(100, 900);
    }

    private static SettlementLine line(int number, long cents) {
        int order = number / LINES_AN_ORDER;
        SettlementLine.Builder line = SettlementLine.builder(ID)
                .amount(new Money(cents, DOLLAR))
                .orderId("111-" + order)
                .sku(Sku.of("SKU-" + order % SKUS))
                .marketplaceName("Amazon.com")
                .postedOn(DAY);
        return switch (number % LINES_AN_ORDER) {
            case 0 -> line.kind("Order", "ItemPrice", "Principal").quantity(1).build();
            case 1 -> line.kind("Order", "ItemFees", "Commission").build();
            default ->
                line.kind("Order", "ItemFees", "FBAPerUnitFulfillmentFee").build();
        };
    }
}

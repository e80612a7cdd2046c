package io.shelfwise.examples.benchmarks.costing;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import io.shelfwise.costing.ledger.EventType;
import io.shelfwise.costing.ledger.LedgerEvent;
import java.time.LocalDate;
import java.util.Currency;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Two years of events of many SKUs, as a shop has them: of ten events of a SKU one is a receipt and the others sales; 2 %
 * of those are late costs of the latest receipt instead, and 2 % are sales known up to a month late. The same at each run.
 */
final class MadeUpEvents {

    private static final long SEED = 20_260_101;
    private static final int DAYS = 730;
    private static final int EVENTS_A_RECEIPT = 10;
    private static final double RARE = 0.02;
    private static final Currency DOLLAR = Currency.getInstance("USD");
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    private final int events;
    private final int skus;
    private final SplittableRandom random = new SplittableRandom(SEED);

    MadeUpEvents(int events, int skus) {
        this.events = events;
        this.skus = skus;
    }

    /** In the order of the days, the SKUs in turn. */
    void forEach(Consumer<LedgerEvent> taker) {
        for (int number = 0; number < events; number++) {
            taker.accept(event(number));
        }
    }

    private LedgerEvent event(int number) {
        int round = number / skus;
        Sku sku = Sku.of("SKU-" + number % skus);
        LocalDate day = START.plusDays((long) number * DAYS / events);
        if (round % EVENTS_A_RECEIPT == 0) {
            int units = random.nextInt(40, 120);
            return LedgerEvent.receipt("E" + number, sku, units, cost(units), day);
        }
        if (random.nextDouble() < RARE) {
            int receipt = number - round % EVENTS_A_RECEIPT * skus;
            return LedgerEvent.lateCost("E" + number, sku, cost(1), "E" + receipt, day);
        }
        LedgerEvent sale = LedgerEvent.of("E" + number, EventType.SALE, sku, random.nextInt(1, 9), day);
        return random.nextDouble() < RARE ? sale.withKnownOn(day.plusDays(random.nextInt(30))) : sale;
    }

    private Money cost(int units) {
        return new Money(units * random.nextLong(200, 3000), DOLLAR);
    }
}

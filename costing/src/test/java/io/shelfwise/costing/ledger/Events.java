package io.shelfwise.costing.ledger;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Events written as a line: {@code id type units [amount] day [@known] [>applies-to]}, days of January 2026, all of one
 * SKU and in euro unless the amount says otherwise ({@code 12.00USD}).
 */
public final class Events {

    public static final Sku MUG = Sku.of("MUG");
    public static final Currency EUR = Currency.getInstance("EUR");

    private Events() {}

    public static LocalDate day(int day) {
        return LocalDate.of(2025, 12, 31).plusDays(day);
    }

    public static Money euros(String amount) {
        return Money.of(new BigDecimal(amount), EUR);
    }

    public static List<LedgerEvent> events(String... lines) {
        return Stream.of(lines).map(Events::event).toList();
    }

    static LedgerBooks fifo(String... lines) {
        return CostLedger.of(CostingMethod.FIFO).addAll(events(lines)).books();
    }

    static LedgerBooks average(String... lines) {
        return CostLedger.of(CostingMethod.WEIGHTED_AVERAGE)
                .addAll(events(lines))
                .books();
    }

    public static LedgerEvent event(String line) {
        List<String> words = Arrays.asList(line.trim().split(" +"));
        List<String> rest = words.subList(3, words.size());
        LocalDate on = rest.stream()
                .filter(word -> word.matches("d\\d+"))
                .map(word -> day(Integer.parseInt(word.substring(1))))
                .findFirst()
                .orElseThrow();
        return new LedgerEvent(
                words.get(0),
                EventType.valueOf(words.get(1)),
                MUG,
                new BigDecimal(words.get(2)),
                rest.stream()
                        .filter(word -> word.matches("-?\\d.*"))
                        .map(Events::money)
                        .findFirst(),
                on,
                marked(rest, "@d").map(day -> day(Integer.parseInt(day))).orElse(on),
                marked(rest, ">"));
    }

    private static Optional<String> marked(List<String> words, String mark) {
        return words.stream()
                .filter(word -> word.startsWith(mark))
                .map(word -> word.substring(mark.length()))
                .findFirst();
    }

    private static Money money(String word) {
        String currency = word.replaceAll("[-\\d.]", "");
        return Money.of(
                new BigDecimal(word.replaceAll("[A-Z]", "")),
                currency.isEmpty() ? EUR : Currency.getInstance(currency));
    }

    /** {@code quantity value} of the only SKU. */
    static String stock(LedgerBooks books) {
        StockCost stock = books.stock().get(0);
        return stock.quantity().toPlainString() + " " + stock.value().amount();
    }

    /** {@code event cost} of each movement. */
    static List<String> costs(LedgerBooks books) {
        return books.movements().stream()
                .map(movement -> movement.event() + " " + movement.cost().amount())
                .toList();
    }

    /** {@code event issue amount day} of each adjustment. */
    static List<String> adjustments(LedgerBooks books) {
        return books.adjustments().stream()
                .map(adjustment -> adjustment.event() + " " + adjustment.issue() + " "
                        + adjustment.amount().amount() + " d" + adjustment.on().getDayOfMonth())
                .toList();
    }

    static List<String> findings(LedgerBooks books) {
        return books.findings().stream()
                .map(finding -> finding.kind() + " " + finding.event())
                .toList();
    }
}

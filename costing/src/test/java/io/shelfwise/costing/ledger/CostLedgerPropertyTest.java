package io.shelfwise.costing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class CostLedgerPropertyTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Property(tries = 500)
    void anyOrderOfArrivalEndsInTheSameBooks(
            @ForAll("events") List<LedgerEvent> events, @ForAll CostingMethod method, @ForAll Random random) {
        List<LedgerEvent> shuffled = new ArrayList<>(events);
        shuffled.addAll(events.subList(0, events.size() / 3));
        Collections.shuffle(shuffled, random);

        assertThat(ledger(method, shuffled).books())
                .isEqualTo(ledger(method, events).books());
    }

    @Property(tries = 500)
    void noSequenceOfEventsBreaksConservation(
            @ForAll("events") List<LedgerEvent> events, @ForAll CostingMethod method) {
        CostLedger ledger = ledger(method, events);

        for (int day = 0; day <= 30; day += 5) {
            assertThat(ConservationCheck.of(ledger.booksAsKnownOn(START.plusDays(day))))
                    .allMatch(Balance::holds);
        }
    }

    @Property(tries = 300)
    void whatBecomesKnownLaterLeavesTheBooksOfEarlierDaysAlone(
            @ForAll("events") List<LedgerEvent> events, @ForAll CostingMethod method) {
        LedgerBooks then = ledger(method, events).booksAsKnownOn(START.plusDays(15));
        LedgerBooks now = ledger(method, events).books();

        assertThat(now.movements()).containsAll(inCurrency(then, now));
        assertThat(now.adjustments().stream()
                        .filter(adjustment -> !adjustment.on().isAfter(START.plusDays(15)))
                        .toList())
                .isEqualTo(then.adjustments());
    }

    /** First costs and adjustments are the history; the stock must follow from playing all that is known at once. */
    @Property(tries = 300)
    void theStockIsThatOfAllEventsPlayedAtOnce(
            @ForAll("events") List<LedgerEvent> events, @ForAll CostingMethod method) {
        CostLedger ledger = ledger(method, events);
        LocalDate end = START.plusDays(100);

        for (StockCost stock : ledger.books().stock()) {
            assertThat(ledger.costOn(stock.sku(), end, end)).contains(stock);
        }
    }

    /** A SKU has no currency before its first cost: costs of 0 are then in none. */
    private static List<CostMovement> inCurrency(LedgerBooks then, LedgerBooks now) {
        Map<Sku, Currency> currencies = new LinkedHashMap<>();
        now.stock().forEach(stock -> currencies.put(stock.sku(), stock.value().currency()));
        return then.movements().stream()
                .map(movement -> new CostMovement(
                        movement.event(),
                        movement.type(),
                        movement.sku(),
                        movement.on(),
                        movement.quantity(),
                        new Money(movement.cost().minorUnits(), currencies.get(movement.sku()))))
                .toList();
    }

    private static CostLedger ledger(CostingMethod method, List<LedgerEvent> events) {
        return CostLedger.of(method).addAll(events);
    }

    @Provide
    Arbitrary<List<LedgerEvent>> events() {
        return event().list().ofMaxSize(40);
    }

    /** Ids repeat with other contents, references hit and miss, currencies mix, papers are late. */
    private static Arbitrary<LedgerEvent> event() {
        Arbitrary<String> ids = Arbitraries.integers().between(1, 60).map(number -> "e" + number);
        Arbitrary<Money> amounts = Combinators.combine(
                        Arbitraries.longs().between(-500, 10_000),
                        Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.just("EUR")), Tuple.of(1, Arbitraries.just("JPY"))))
                .as((units, currency) -> new Money(units, Currency.getInstance(currency)));
        Arbitrary<Integer> units = Arbitraries.integers().between(-3, 12);
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 25).map(START::plusDays);
        Arbitrary<Integer> delays = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 20)));
        return Combinators.combine(
                        ids,
                        Arbitraries.of(EventType.class),
                        Arbitraries.of("MUG", "CUP"),
                        units,
                        amounts.optional(0.8),
                        days,
                        delays,
                        ids.optional(0.6))
                .as(CostLedgerPropertyTest::event);
    }

    private static LedgerEvent event(
            String id,
            EventType type,
            String sku,
            int units,
            Optional<Money> amount,
            LocalDate on,
            int delay,
            Optional<String> appliesTo) {
        boolean needed = type == EventType.RECEIPT || type == EventType.LATE_COST;
        return new LedgerEvent(
                id,
                type,
                Sku.of(sku),
                BigDecimal.valueOf(type == EventType.CORRECTION ? units : Math.abs(units)),
                needed && amount.isEmpty() ? Optional.of(Money.zero(Events.EUR)) : amount,
                on,
                on.plusDays(delay),
                appliesTo);
    }
}

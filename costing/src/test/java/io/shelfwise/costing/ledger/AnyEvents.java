package io.shelfwise.costing.ledger;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Events of January 2026 of all types, as they might come. */
public final class AnyEvents {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private AnyEvents() {}

    /** Up to 40 of them. */
    @SuppressWarnings("exports") // tests are no module of their own
    public static Arbitrary<List<LedgerEvent>> lists() {
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
                .as(AnyEvents::event);
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
        boolean needed = type == EventType.RECEIPT || type == EventType.LATE_COST || type.isRevaluation();
        Optional<Money> given = needed && amount.isEmpty() ? Optional.of(Money.zero(Events.EUR)) : amount;
        return new LedgerEvent(
                id,
                type,
                Sku.of(sku),
                BigDecimal.valueOf(type == EventType.CORRECTION ? units : Math.abs(units)),
                type.isRevaluation() ? given.map(AnyEvents::positive) : given,
                on,
                on.plusDays(delay),
                appliesTo);
    }

    private static Money positive(Money amount) {
        return new Money(Math.abs(amount.minorUnits()), amount.currency());
    }
}

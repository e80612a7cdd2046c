package io.shelfwise.costing.closing;

import static io.shelfwise.costing.ledger.Events.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.money.Money;
import io.shelfwise.costing.ledger.AnyEvents;
import io.shelfwise.costing.ledger.CostLedger;
import io.shelfwise.costing.ledger.CostMovement;
import io.shelfwise.costing.ledger.CostingMethod;
import io.shelfwise.costing.ledger.EventType;
import io.shelfwise.costing.ledger.LedgerBooks;
import io.shelfwise.costing.ledger.LedgerEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodClosingPropertyTest {

    private static final AccountingPeriod FIRST = AccountingPeriod.closed(day(1), day(9), day(12));
    private static final AccountingPeriod SECOND = AccountingPeriod.closed(day(10), day(18), day(21));
    private static final AccountingPeriod THIRD = AccountingPeriod.open(day(19), day(60));
    private static final List<AccountingPeriod> PERIODS = List.of(FIRST, SECOND, THIRD);

    @Property(tries = 300)
    void everyPeriodHoldsAndOpensWithWhatTheOneBeforeClosed(
            @ForAll("events") List<LedgerEvent> events, @ForAll CostingMethod method) {
        List<ClosingStatement> statements = closing(method, events).statements();

        assertThat(statements).allMatch(ClosingStatement::holds);
        for (int i = 1; i < statements.size(); i++) {
            for (ClosingLine line : statements.get(i - 1).lines()) {
                assertThat(statements.get(i).lines())
                        .anyMatch(next -> next.before().equals(line.after()));
            }
        }
    }

    @Property(tries = 300)
    void nothingKnownAfterTheClosingChangesAClosedPeriod(
            @ForAll("events") List<LedgerEvent> events, @ForAll CostingMethod method, @ForAll Random random) {
        List<LedgerEvent> then = events.stream()
                .filter(event -> !event.knownOn().isAfter(day(12)))
                .toList();
        List<LedgerEvent> now = new ArrayList<>(events);
        Collections.shuffle(now, random);

        ClosingStatement closed = closing(method, then).statement(FIRST);

        assertThat(closing(method, now).statement(FIRST).lines()).isEqualTo(closed.lines());
        assertThat(closing(method, now).statement(FIRST).adjustments()).isEqualTo(closed.adjustments());
    }

    @Property(tries = 300)
    void costOfGoodsSoldIsThatOfThePeriodsSalesAndOfItsAdjustments(
            @ForAll("events") List<LedgerEvent> events, @ForAll CostingMethod method) {
        CostLedger ledger = CostLedger.of(method).addAll(events);
        LedgerBooks before = ledger.booksOn(FIRST.to(), day(12));
        LedgerBooks after = ledger.booksOn(SECOND.to(), day(21));
        Set<String> older = before.movements().stream().map(CostMovement::event).collect(Collectors.toSet());
        ClosingStatement statement = PeriodClosing.of(ledger, PERIODS).statement(SECOND);

        for (ClosingLine line : statement.lines()) {
            Currency currency = line.closing().currency();
            long own = after.movements().stream()
                            .filter(movement -> !older.contains(movement.event()))
                            .filter(movement -> isSale(movement.type(), movement.cost(), currency))
                            .mapToLong(movement -> movement.cost().minorUnits())
                            .sum()
                    + after.adjustments().stream()
                            .filter(adjustment -> !older.contains(adjustment.issue()))
                            .filter(adjustment -> isSale(adjustment.type(), adjustment.amount(), currency))
                            .mapToLong(adjustment -> adjustment.amount().minorUnits())
                            .sum();
            assertThat(line.costOfGoodsSold().minorUnits())
                    .isEqualTo(own + statement.adjustedSales(currency).minorUnits());
        }
        assertThat(statement.adjustments()).allSatisfy(adjustment -> {
            assertThat(older).contains(adjustment.issue());
            assertThat(adjustment.on()).isBetween(SECOND.from(), SECOND.to());
        });
    }

    private static boolean isSale(EventType type, Money amount, Currency currency) {
        return (type == EventType.SALE || type == EventType.RETURN)
                && amount.currency().equals(currency);
    }

    private static PeriodClosing closing(CostingMethod method, List<LedgerEvent> events) {
        return PeriodClosing.of(CostLedger.of(method).addAll(events), PERIODS);
    }

    @Provide
    Arbitrary<List<LedgerEvent>> events() {
        return AnyEvents.lists();
    }
}

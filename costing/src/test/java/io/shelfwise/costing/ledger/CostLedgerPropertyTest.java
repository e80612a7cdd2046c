package io.shelfwise.costing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

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

    /** Books of what happened by a day are books like any others, and their stock is that of the day. */
    @Property(tries = 300)
    void theBooksOfAnyDayHoldAndShowTheStockOfThatDay(
            @ForAll("events") List<LedgerEvent> events, @ForAll CostingMethod method) {
        CostLedger ledger = ledger(method, events);
        LocalDate known = START.plusDays(20);

        for (int day = 0; day <= 30; day += 10) {
            LocalDate date = START.plusDays(day);
            LedgerBooks books = ledger.booksOn(date, known);
            assertThat(ConservationCheck.of(books)).allMatch(Balance::holds);
            for (StockCost stock : books.stock()) {
                assertThat(ledger.costOn(stock.sku(), date, known)).contains(stock);
                assertThat(ledger.layersOn(stock.sku(), date, known).stream()
                                .mapToLong(layer -> layer.value().minorUnits())
                                .sum())
                        .isEqualTo(stock.value().minorUnits());
            }
        }
    }

    /** Two lorries or one: where the goods divide evenly, no sale and no stock can tell. */
    @Property(tries = 300)
    void aReceiptSplitInTwoChangesNoCost(
            @ForAll CostingMethod method,
            @ForAll @IntRange(min = 1, max = 500) int cents,
            @ForAll @IntRange(min = 2, max = 60) int units,
            @ForAll @IntRange(min = 1, max = 59) int first,
            @ForAll List<@IntRange(min = 1, max = 9) Integer> sales) {
        int part = Math.min(first, units - 1);
        CostLedger whole = CostLedger.of(method).add(receipt("R", units, cents));
        CostLedger split =
                CostLedger.of(method).add(receipt("R1", part, cents)).add(receipt("R2", units - part, cents));
        for (int i = 0; i < sales.size(); i++) {
            LedgerEvent sale = LedgerEvent.of("S" + i, EventType.SALE, Events.MUG, sales.get(i), START.plusDays(i + 1));
            whole.add(sale);
            split.add(sale);
        }

        assertThat(split.books().stock()).isEqualTo(whole.books().stock());
        assertThat(split.books().movements()).isEqualTo(whole.books().movements());
        assertThat(ConservationCheck.of(split.books())).isEqualTo(ConservationCheck.of(whole.books()));
    }

    /** What is given back is at most what was taken off, so the units never cost more than they did. */
    @Property(tries = 300)
    void noReversalLiftsStockAboveItsCost(
            @ForAll CostingMethod method,
            @ForAll @IntRange(max = 3000) int down,
            @ForAll @IntRange(max = 5000) int up,
            @ForAll @IntRange(max = 12) int sold) {
        CostLedger without = CostLedger.of(method)
                .add(receipt("R1", 4, 100))
                .add(receipt("R2", 8, 250))
                .add(LedgerEvent.of("S", EventType.SALE, Events.MUG, sold, START.plusDays(2)));
        Money cost = without.books().stock().get(0).value();
        LedgerBooks books = without.add(LedgerEvent.revaluation(
                        "W", EventType.WRITE_DOWN, Events.MUG, new Money(down, Events.EUR), START.plusDays(1)))
                .add(LedgerEvent.revaluation(
                        "U", EventType.WRITE_DOWN_REVERSAL, Events.MUG, new Money(up, Events.EUR), START.plusDays(3)))
                .books();

        assertThat(books.stock().get(0).value().minorUnits()).isBetween(0L, cost.minorUnits());
        assertThat(ConservationCheck.of(books)).allMatch(Balance::holds);
    }

    private static LedgerEvent receipt(String id, int units, int unitCents) {
        return LedgerEvent.receipt(id, Events.MUG, units, new Money((long) units * unitCents, Events.EUR), START);
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
        return AnyEvents.lists();
    }
}

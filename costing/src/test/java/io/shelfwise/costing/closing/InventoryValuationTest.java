package io.shelfwise.costing.closing;

import static io.shelfwise.costing.ledger.Events.EUR;
import static io.shelfwise.costing.ledger.Events.MUG;
import static io.shelfwise.costing.ledger.Events.day;
import static io.shelfwise.costing.ledger.Events.euros;
import static io.shelfwise.costing.ledger.Events.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.costing.ledger.Balance;
import io.shelfwise.costing.ledger.ConservationCheck;
import io.shelfwise.costing.ledger.CostLedger;
import io.shelfwise.costing.ledger.CostingMethod;
import io.shelfwise.costing.ledger.EventType;
import io.shelfwise.costing.ledger.FindingKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class InventoryValuationTest {

    /** The worked example of the class. */
    @Test
    void writesDownToTheLowerValueAndGivesBackAtMostThat() {
        CostLedger ledger = ledger("r1 RECEIPT 10 100.00 d1");
        ValuationLine down = assess(ledger, 5, "7.00");
        assertThat(down.event().orElseThrow().type()).isEqualTo(EventType.WRITE_DOWN);
        assertThat(down.event().orElseThrow().amount()).contains(euros("30"));

        ledger.add(down.event().orElseThrow()).addAll(events("s1 SALE 4 d6"));
        assertThat(ledger.books().movements().get(1).cost()).isEqualTo(euros("28"));
        assertThat(assess(ledger, 8, "7.00").event())
                .as("already at that value")
                .isEmpty();

        ValuationLine up = assess(ledger, 9, "12.00");
        assertThat(up.cost()).isEqualTo(euros("60"));
        assertThat(up.carried()).isEqualTo(euros("42"));
        assertThat(up.netRealisableValue()).isEqualTo(euros("72"));
        assertThat(up.event().orElseThrow().type()).isEqualTo(EventType.WRITE_DOWN_REVERSAL);
        assertThat(up.event().orElseThrow().amount()).contains(euros("18"));

        ledger.add(up.event().orElseThrow());
        assertThat(ledger.books().stock().get(0).value()).isEqualTo(euros("60"));
        assertThat(ledger.books().findings()).isEmpty();
        assertThat(ConservationCheck.of(ledger.books())).allMatch(Balance::holds);
        assertThat(ConservationCheck.of(ledger.books()).get(0).writtenDown()).isEqualTo(euros("12"));
    }

    @Test
    void stockThatWillBringItsCostIsLeftAlone() {
        assertThat(assess(ledger("r1 RECEIPT 10 100.00 d1"), 5, "10.00").event())
                .isEmpty();
    }

    @Test
    void aValueBelowNothingIsNothing() {
        assertThat(assess(ledger("r1 RECEIPT 10 100.00 d1"), 5, "-1.00")
                        .event()
                        .orElseThrow()
                        .amount())
                .contains(euros("100"));
    }

    @Test
    void aSkuWithoutStockHasNoLine() {
        CostLedger ledger = ledger("r1 RECEIPT 10 100.00 d1", "s1 SALE 10 d2");

        assertThat(InventoryValuation.assess(
                        ledger, day(5), day(5), Map.of(MUG, unit("1.00"), Sku.of("CUP"), unit("1.00"))))
                .isEmpty();
    }

    @Test
    void anotherCurrencyIsRefused() {
        CostLedger ledger = ledger("r1 RECEIPT 10 100.00 d1");
        UnitAmount dollars = UnitAmount.of(BigDecimal.TEN, Currency.getInstance("USD"));

        assertThatThrownBy(() -> InventoryValuation.assess(ledger, day(5), day(5), Map.of(MUG, dollars)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10 USD")
                .hasMessageContaining("EUR");
    }

    @Test
    void aWriteDownAfterTheClosingFallsIntoTheNextPeriod() {
        AccountingPeriod first = AccountingPeriod.closed(day(1), day(10), day(12));
        AccountingPeriod second = AccountingPeriod.open(day(11), day(20));
        CostLedger ledger = ledger("r1 RECEIPT 10 100.00 d1");
        Map<Sku, UnitAmount> values = Map.of(MUG, unit("7.00"));
        LocalDate late = day(15);

        InventoryValuation.assess(ledger, day(10), late, values)
                .forEach(line -> ledger.add(line.event().orElseThrow()));

        PeriodClosing closing = PeriodClosing.of(ledger, List.of(first, second));
        assertThat(closing.statement(first).lines().get(0).writtenDown()).isEqualTo(euros("0"));
        assertThat(closing.statement(second).lines().get(0).writtenDown()).isEqualTo(euros("30"));
        assertThat(closing.statements()).allMatch(ClosingStatement::holds);
    }

    /** After booking what is assessed, stock is at the lower of cost and value, whatever was written down before. */
    @Property(tries = 300)
    void stockIsCarriedAtTheLowerOfBoth(
            @ForAll CostingMethod method,
            @ForAll @IntRange(max = 500) int before,
            @ForAll @IntRange(max = 500) int after,
            @ForAll @IntRange(max = 19) int sold) {
        CostLedger ledger = CostLedger.of(method).addAll(events("r1 RECEIPT 7 10.00 d1", "r2 RECEIPT 13 44.44 d2"));
        book(ledger, 3, before);
        ledger.addAll(events("s1 SALE " + sold + " d4"));
        book(ledger, 5, after);

        ValuationLine line = assess(ledger, 6, BigDecimal.valueOf(after, 2).toPlainString());
        assertThat(line.event()).isEmpty();
        assertThat(line.carried().minorUnits())
                .isEqualTo(Math.min(
                        line.cost().minorUnits(), line.netRealisableValue().minorUnits()));
        assertThat(ledger.books().findings()).noneMatch(finding -> finding.kind() == FindingKind.BEYOND_STOCK);
    }

    private static void book(CostLedger ledger, int day, int cents) {
        assess(ledger, day, BigDecimal.valueOf(cents, 2).toPlainString())
                .event()
                .ifPresent(ledger::add);
    }

    private static ValuationLine assess(CostLedger ledger, int day, String unitValue) {
        return InventoryValuation.assess(ledger, day(day), day(day), Map.of(MUG, unit(unitValue)))
                .get(0);
    }

    private static CostLedger ledger(String... lines) {
        return CostLedger.of(CostingMethod.FIFO).addAll(events(lines));
    }

    private static UnitAmount unit(String amount) {
        return UnitAmount.of(new BigDecimal(amount), EUR);
    }
}

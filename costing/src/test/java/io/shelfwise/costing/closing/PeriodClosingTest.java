package io.shelfwise.costing.closing;

import static io.shelfwise.costing.ledger.Events.EUR;
import static io.shelfwise.costing.ledger.Events.day;
import static io.shelfwise.costing.ledger.Events.euros;
import static io.shelfwise.costing.ledger.Events.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.shelfwise.costing.ledger.Adjustment;
import io.shelfwise.costing.ledger.CostLedger;
import io.shelfwise.costing.ledger.CostingMethod;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodClosingTest {

    private final AccountingPeriod first = AccountingPeriod.closed(day(1), day(10), day(12));
    private final AccountingPeriod second = AccountingPeriod.closed(day(11), day(20), day(22));
    private final AccountingPeriod third = AccountingPeriod.open(day(21), day(31));

    @Test
    void aPaperAfterTheClosingIsAnAdjustmentOfTheFirstOpenPeriodThatNamesTheSale() {
        PeriodClosing closing =
                closing("r1 RECEIPT 10 100.00 d2", "s1 SALE 4 d5", "s2 SALE 2 d15", "f1 LATE_COST 0 20.00 d13 >r1");

        ClosingStatement january = closing.statement(first);
        assertThat(january.lines().get(0).costOfGoodsSold()).isEqualTo(euros("40"));
        assertThat(january.lines().get(0).closing()).isEqualTo(euros("60"));
        assertThat(january.adjustments()).isEmpty();

        ClosingStatement next = closing.statement(second);
        ClosingLine line = next.lines().get(0);
        assertThat(line.opening()).isEqualTo(euros("60"));
        assertThat(line.landed()).isEqualTo(euros("20"));
        assertThat(line.costOfGoodsSold()).as("24 of s2, 8 more of s1").isEqualTo(euros("32"));
        assertThat(line.closing()).isEqualTo(euros("48"));
        assertThat(next.adjustments())
                .extracting(Adjustment::event, Adjustment::issue, Adjustment::amount, Adjustment::on)
                .containsExactly(tuple("f1", "s1", euros("8"), day(13)));
        assertThat(next.adjustedSales(EUR)).isEqualTo(euros("8"));
        assertThat(closing.statements()).allMatch(ClosingStatement::holds);
    }

    @Test
    void aPaperBeforeTheClosingBelongsToThePeriod() {
        ClosingStatement statement = closing("r1 RECEIPT 10 100.00 d2", "s1 SALE 4 d5", "f1 LATE_COST 0 20.00 d12 >r1")
                .statement(first);

        assertThat(statement.lines().get(0).costOfGoodsSold()).isEqualTo(euros("48"));
        assertThat(statement.lines().get(0).closing()).isEqualTo(euros("72"));
    }

    @Test
    void salesOfFoundUnitsStayInTheirPeriodThoughNothingWasBoughtYet() {
        PeriodClosing closing = closing("f1 FOUND 1 0.01 d2", "s1 SALE 1 d3", "r1 RECEIPT 5 50.00 d12");

        assertThat(closing.statement(first).lines().get(0).costOfGoodsSold()).isEqualTo(euros("0.01"));
        assertThat(closing.statement(second).lines().get(0).costOfGoodsSold()).isEqualTo(euros("0"));
        assertThat(closing.statements()).allMatch(ClosingStatement::holds);
    }

    @Test
    void aSaleKnownAfterTheClosingIsBookedInTheFirstOpenPeriod() {
        PeriodClosing closing = closing("r1 RECEIPT 10 100.00 d2", "s1 SALE 4 d5 @d23");

        assertThat(closing.statement(first).lines().get(0).costOfGoodsSold()).isEqualTo(euros("0"));
        assertThat(closing.statement(second).lines().get(0).costOfGoodsSold()).isEqualTo(euros("0"));
        assertThat(closing.statement(third).lines().get(0).costOfGoodsSold()).isEqualTo(euros("40"));
    }

    @Test
    void aPaperOfTheDaysBetweenEndAndClosingIsDatedInThePeriodItFallsInto() {
        PeriodClosing closing = closing("r1 RECEIPT 10 100.00 d2", "s1 SALE 4 d5", "f1 LATE_COST 0 20.00 d22 >r1");

        assertThat(closing.statement(second).adjustments())
                .extracting(Adjustment::issue, Adjustment::on)
                .containsExactly(tuple("s1", day(20)));
    }

    @Test
    void unitsSoldBeforeTheyWereBoughtAreCostedInThePeriodOfTheReceipt() {
        PeriodClosing closing = closing("s1 SALE 4 d5 @d12", "r1 RECEIPT 10 100.00 d11");

        assertThat(closing.statement(first).lines()).isEmpty();
        ClosingStatement next = closing.statement(second);
        assertThat(next.lines().get(0).costOfGoodsSold()).isEqualTo(euros("40"));
        assertThat(next.adjustments())
                .as("the receipt was known before the sale, so the sale is its own cause")
                .extracting(Adjustment::event, Adjustment::issue, Adjustment::amount, Adjustment::on)
                .containsExactly(tuple("s1", "s1", euros("40"), day(11)));
    }

    @Test
    void aStatementCanBeReadAsItWasOnAnyDay() {
        PeriodClosing closing = closing("r1 RECEIPT 10 100.00 d2", "s1 SALE 4 d5", "f1 LATE_COST 0 20.00 d12 >r1");

        assertThat(closing.statementAsKnownOn(first, day(10)).lines().get(0).costOfGoodsSold())
                .isEqualTo(euros("40"));
        assertThat(closing.statementAsKnownOn(first, day(12))).isEqualTo(closing.statement(first));
        assertThat(closing.statementAsKnownOn(first, day(30))).isEqualTo(closing.statement(first));
    }

    @Test
    void whatHappenedBeforeTheFirstPeriodIsItsOpeningStock() {
        ClosingLine line = closing("r0 RECEIPT 3 30.00 d0", "s1 SALE 1 d2")
                .statement(first)
                .lines()
                .get(0);

        assertThat(line.opening()).isEqualTo(euros("30"));
        assertThat(line.purchases()).isEqualTo(euros("0"));
        assertThat(line.closing()).isEqualTo(euros("20"));
    }

    @Test
    void periodsFollowOneAnotherAndCloseInOrder() {
        CostLedger ledger = CostLedger.of(CostingMethod.FIFO);

        assertThatThrownBy(() -> PeriodClosing.of(ledger, List.of())).hasMessageContaining("empty");
        assertThatThrownBy(() -> PeriodClosing.of(ledger, List.of(first, third)))
                .hasMessageContaining("begin it on 2026-01-11");
        assertThatThrownBy(() -> PeriodClosing.of(ledger, List.of(AccountingPeriod.open(day(1), day(10)), second)))
                .hasMessageContaining("one after the other");
        assertThatThrownBy(() -> PeriodClosing.of(ledger, List.of(first)).statement(second))
                .hasMessageContaining("2026-01-11 to 2026-01-20");
        assertThatThrownBy(() -> AccountingPeriod.closed(day(1), day(10), day(9)))
                .hasMessageContaining("2026-01-09");
        assertThatThrownBy(() -> AccountingPeriod.open(day(2), day(1))).hasMessageContaining("2026-01-02");
    }

    private PeriodClosing closing(String... lines) {
        return PeriodClosing.of(CostLedger.of(CostingMethod.FIFO).addAll(events(lines)), List.of(first, second, third));
    }
}

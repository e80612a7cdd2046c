package io.shelfwise.costing.ledger;

import static io.shelfwise.costing.ledger.Events.MUG;
import static io.shelfwise.costing.ledger.Events.adjustments;
import static io.shelfwise.costing.ledger.Events.costs;
import static io.shelfwise.costing.ledger.Events.day;
import static io.shelfwise.costing.ledger.Events.euros;
import static io.shelfwise.costing.ledger.Events.event;
import static io.shelfwise.costing.ledger.Events.events;
import static io.shelfwise.costing.ledger.Events.fifo;
import static io.shelfwise.costing.ledger.Events.findings;
import static io.shelfwise.costing.ledger.Events.stock;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;

class WriteDownTest {

    @Test
    void aWriteDownTakesCostOffWhatIsOnHandAndOffLaterSales() {
        LedgerBooks books = fifo(
                "r1 RECEIPT 10 100.00 d1",
                "r2 RECEIPT 10 300.00 d2",
                "s1 SALE 5 d3",
                "w1 WRITE_DOWN 0 70.00 d4",
                "s2 SALE 5 d5");

        assertThat(costs(books)).containsExactly("s1 50.00", "w1 70.00", "s2 40.00");
        assertThat(stock(books)).isEqualTo("10 240.00");
        assertThat(ConservationCheck.of(books).get(0).writtenDown()).isEqualTo(euros("70"));
        assertThat(ConservationCheck.of(books)).allMatch(Balance::holds);
    }

    @Test
    void aWriteDownOfOneReceiptLeavesTheOthersAlone() {
        CostLedger ledger = CostLedger.of(CostingMethod.FIFO)
                .addAll(events("r1 RECEIPT 10 100.00 d1", "r2 RECEIPT 10 300.00 d2", "w1 WRITE_DOWN 0 70.00 d4 >r2"));

        assertThat(ledger.layersOn(MUG, day(4), day(4)))
                .extracting(
                        StockLayer::event, layer -> layer.ageOn(day(11)), StockLayer::value, StockLayer::writtenDown)
                .containsExactly(tuple("r1", 10, euros("100"), euros("0")), tuple("r2", 9, euros("230"), euros("70")));
    }

    @Test
    void aReversalGivesBackAtMostWhatIsWrittenDownOfTheUnitsLeft() {
        LedgerBooks books = fifo(
                "r1 RECEIPT 10 100.00 d1",
                "w1 WRITE_DOWN 0 40.00 d2",
                "s1 SALE 5 d3",
                "u1 WRITE_DOWN_REVERSAL 0 90.00 d4");

        assertThat(costs(books)).containsExactly("w1 40.00", "s1 30.00", "u1 -20.00");
        assertThat(stock(books)).isEqualTo("5 50.00");
        assertThat(findings(books)).containsExactly("BEYOND_STOCK u1");
    }

    @Test
    void aSaleKnownLateLeavesLessToWriteDownAndAdjustsIt() {
        LedgerBooks books = fifo("r1 RECEIPT 10 100.00 d1", "w1 WRITE_DOWN 0 60.00 d3", "s1 SALE 6 d2 @d9");

        assertThat(costs(books)).containsExactly("s1 60.00", "w1 60.00");
        assertThat(adjustments(books)).containsExactly("s1 w1 -20.00 d9");
        assertThat(stock(books)).isEqualTo("4 0.00");
        assertThat(findings(books)).containsExactly("BEYOND_STOCK w1");
    }

    @Test
    void theBooksOfADayLeaveOutWhatHappenedAfterIt() {
        CostLedger ledger = CostLedger.of(CostingMethod.FIFO)
                .addAll(events(
                        "r1 RECEIPT 10 100.00 d1",
                        "s1 SALE 5 d2",
                        "f1 LATE_COST 0 10.00 d8 >r1",
                        "r2 RECEIPT 10 200.00 d5",
                        "f2 LATE_COST 0 30.00 d3 >r2"));

        LedgerBooks books = ledger.booksOn(day(4), day(9));

        assertThat(stock(books)).isEqualTo("5 55.00");
        assertThat(adjustments(books)).containsExactly("f1 s1 5.00 d8");
        assertThat(books.totals().get(0).landed()).isEqualTo(euros("40"));
        assertThat(books.totals().get(0).unapplied()).as("f2 waits for r2").isEqualTo(euros("30"));
        assertThat(findings(books)).containsExactly("UNKNOWN_REFERENCE f2");
    }

    @Test
    void aWriteDownNeedsAnAmountOfAtLeastNothing() {
        assertThatThrownBy(() -> event("w1 WRITE_DOWN 0 -1.00 d1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1.00 EUR");
        assertThatThrownBy(() -> event("w1 WRITE_DOWN_REVERSAL 0 d1")).hasMessageContaining("none");
    }
}

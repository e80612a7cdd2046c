package io.shelfwise.costing.ledger;

import static io.shelfwise.costing.ledger.Events.EUR;
import static io.shelfwise.costing.ledger.Events.MUG;
import static io.shelfwise.costing.ledger.Events.adjustments;
import static io.shelfwise.costing.ledger.Events.average;
import static io.shelfwise.costing.ledger.Events.costs;
import static io.shelfwise.costing.ledger.Events.day;
import static io.shelfwise.costing.ledger.Events.euros;
import static io.shelfwise.costing.ledger.Events.events;
import static io.shelfwise.costing.ledger.Events.fifo;
import static io.shelfwise.costing.ledger.Events.findings;
import static io.shelfwise.costing.ledger.Events.stock;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.ExchangeRate;
import io.shelfwise.core.money.ExchangeRates;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class CostLedgerTest {

    @Test
    void fifoTakesTheOldestFirst() {
        LedgerBooks books = proved(fifo("r1 RECEIPT 10 100 d1", "r2 RECEIPT 10 200 d2", "s1 SALE 12 d3"));

        assertThat(costs(books)).containsExactly("s1 140.00");
        assertThat(stock(books)).isEqualTo("8 160.00");
    }

    @Test
    void averageTakesAShareOfAll() {
        LedgerBooks books = proved(average("r1 RECEIPT 10 100 d1", "r2 RECEIPT 10 200 d2", "s1 SALE 12 d3"));

        assertThat(costs(books)).containsExactly("s1 180.00");
        assertThat(stock(books)).isEqualTo("8 120.00");
    }

    @Test
    void specificTakesWhatTheSaleNames() {
        LedgerBooks books = proved(CostLedger.of(CostingMethod.SPECIFIC)
                .addAll(events(
                        "r1 RECEIPT 10 100 d1",
                        "r2 RECEIPT 10 200 d2",
                        "s1 SALE 3 d3 >r2",
                        "s2 SALE 1 d3",
                        "s3 SALE 9 d4 >r2"))
                .books());

        assertThat(costs(books)).containsExactly("s1 60.00", "s2 10.00", "s3 160.00");
        assertThat(findings(books)).containsExactly("NOT_IDENTIFIED s2", "NOT_IDENTIFIED s3");
    }

    @Test
    void theLastUnitEmptiesTheLayerExactly() {
        LedgerBooks books = proved(fifo("r1 RECEIPT 3 100 d1", "s1 SALE 1 d2", "s2 SALE 1 d3", "s3 SALE 1 d4"));

        assertThat(costs(books)).containsExactly("s1 33.33", "s2 33.34", "s3 33.33");
        assertThat(stock(books)).isEqualTo("0 0.00");
    }

    @Test
    void aLateCostAdjustsTheSalesItComesTooLateFor() {
        LedgerBooks books =
                proved(fifo("r1 RECEIPT 10 100 d1", "s1 SALE 3 d5", "s2 SALE 1 d6", "f1 LATE_COST 0 50 d20 >r1"));

        assertThat(costs(books)).containsExactly("s1 30.00", "s2 10.00");
        assertThat(adjustments(books)).containsExactly("f1 s1 15.00 d20", "f1 s2 5.00 d20");
        assertThat(stock(books)).isEqualTo("6 90.00");
    }

    @Test
    void aLateCostKnownBeforeTheSaleIsInItsCost() {
        LedgerBooks books = proved(fifo("r1 RECEIPT 10 100 d1", "f1 LATE_COST 0 50 d3 >r1", "s1 SALE 3 d5"));

        assertThat(costs(books)).containsExactly("s1 45.00");
        assertThat(books.adjustments()).isEmpty();
    }

    @Test
    void costThenSaleAndSaleThenCostEndInTheSameBooksUnderAverageToo() {
        String[] receipts = {"r1 RECEIPT 10 100 d1", "r2 RECEIPT 10 200 d2"};
        LedgerBooks costFirst = proved(average(receipts[0], receipts[1], "f1 LATE_COST 0 60 d3 >r2", "s1 SALE 5 d4"));
        LedgerBooks saleFirst = proved(average(receipts[0], receipts[1], "s1 SALE 5 d4", "f1 LATE_COST 0 60 d9 >r2"));

        assertThat(stock(costFirst)).isEqualTo("15 270.00").isEqualTo(stock(saleFirst));
        assertThat(costs(costFirst)).containsExactly("s1 90.00");
        assertThat(costs(saleFirst)).containsExactly("s1 75.00");
        assertThat(adjustments(saleFirst)).containsExactly("f1 s1 15.00 d9");
    }

    @Test
    void aLateCostOfASaleIsItsOwn() {
        LedgerBooks books = proved(fifo("r1 RECEIPT 10 100 d1", "s1 SALE 3 d5", "f1 LATE_COST 0 2.50 d20 >s1"));

        assertThat(adjustments(books)).containsExactly("f1 s1 2.50 d20");
        assertThat(stock(books)).isEqualTo("7 70.00");
    }

    @Test
    void aReceiptKnownLateReplacesTheLayerThatTheSaleTook() {
        LedgerBooks books = proved(fifo("r2 RECEIPT 10 200 d3", "s1 SALE 4 d5", "r1 RECEIPT 10 100 d1 @d25"));

        assertThat(costs(books)).containsExactly("s1 80.00");
        assertThat(adjustments(books)).containsExactly("r1 s1 -40.00 d25");
        assertThat(stock(books)).isEqualTo("16 260.00");
    }

    @Test
    void aSaleBeforeAnyReceiptCostsNothingUntilOneCoversIt() {
        LedgerBooks before = proved(fifo("s1 SALE 4 d5"));
        LedgerBooks after = proved(fifo("s1 SALE 4 d5", "r1 RECEIPT 10 100 d8"));

        assertThat(before.stock().get(0)).hasToString("StockCost[sku=MUG, quantity=-4, value=0 XXX]");
        assertThat(findings(before)).containsExactly("UNCOSTED_UNITS s1");
        assertThat(costs(after)).containsExactly("s1 0.00");
        assertThat(adjustments(after)).containsExactly("r1 s1 40.00 d8");
        assertThat(stock(after)).isEqualTo("6 60.00");
        assertThat(after.findings()).isEmpty();
    }

    @Test
    void negativeStockIsCoveredOldestSaleFirst() {
        LedgerBooks books = proved(
                fifo("r1 RECEIPT 2 20 d1", "s1 SALE 4 d2", "s2 SALE 3 d3", "r2 RECEIPT 3 60 d4", "r3 RECEIPT 1 25 d5"));

        assertThat(costs(books)).containsExactly("s1 20.00", "s2 0.00");
        assertThat(adjustments(books)).containsExactly("r2 s1 40.00 d4", "r2 s2 20.00 d4", "r3 s2 25.00 d5");
        assertThat(stock(books)).isEqualTo("-1 0.00");
        assertThat(findings(books)).containsExactly("UNCOSTED_UNITS s2");
    }

    @Test
    void aReturnGoesBackToTheSalesLayerAtTheSalesCost() {
        LedgerBooks books = proved(fifo(
                "r1 RECEIPT 5 50 d1",
                "r2 RECEIPT 5 100 d2",
                "s1 SALE 10 d3",
                "b1 RETURN 5 d9 >s1",
                "b2 RETURN 5 d10 >s1"));

        assertThat(costs(books)).containsExactly("s1 150.00", "b1 -75.00", "b2 -75.00");
        assertThat(stock(books)).isEqualTo("10 150.00");
    }

    @Test
    void aReturnedUnitIsSoldAgainBeforeNewerOnes() {
        LedgerBooks books = proved(
                fifo("r1 RECEIPT 1 10 d1", "r2 RECEIPT 1 20 d2", "s1 SALE 1 d3", "b1 RETURN 1 d4 >s1", "s2 SALE 1 d5"));

        assertThat(costs(books)).containsExactly("s1 10.00", "b1 -10.00", "s2 10.00");
        assertThat(stock(books)).isEqualTo("1 20.00");
    }

    @Test
    void aLateCostOfAReturnedSaleIsAdjustedNetAndGoesToStock() {
        LedgerBooks books =
                proved(fifo("r1 RECEIPT 10 100 d1", "s1 SALE 4 d3", "b1 RETURN 1 d4 >s1", "f1 LATE_COST 0 50 d9 >r1"));

        assertThat(adjustments(books)).containsExactly("f1 s1 15.00 d9");
        assertThat(stock(books)).isEqualTo("7 105.00");
    }

    @Test
    void aReturnThatNamesNoSaleCostsWhatTheLatestIssueDid() {
        LedgerBooks books =
                proved(fifo("r1 RECEIPT 10 100 d1", "r2 RECEIPT 10 200 d2", "s1 SALE 12 d3", "b1 RETURN 3 d4"));

        assertThat(costs(books)).containsExactly("s1 140.00", "b1 -35.00");
        assertThat(stock(books)).isEqualTo("11 195.00");
    }

    @Test
    void aReturnOfAnUnknownSaleIsAFindingUntilTheSaleIsKnown() {
        String[] events = {"r1 RECEIPT 10 100 d1", "s0 SALE 1 d2", "b1 RETURN 1 d4 >s1"};
        LedgerBooks before = proved(fifo(events));
        LedgerBooks after = proved(fifo(events[0], events[1], events[2], "s1 SALE 2 d3 @d9"));

        assertThat(findings(before)).containsExactly("UNKNOWN_REFERENCE b1");
        assertThat(after.findings()).isEmpty();
        assertThat(stock(after)).isEqualTo("8 80.00");
    }

    @Test
    void moreBackThanSoldIsAFindingAndFree() {
        LedgerBooks books = proved(fifo("r1 RECEIPT 10 100 d1", "s1 SALE 1 d2", "b1 RETURN 3 d3 >s1"));

        assertThat(stock(books)).isEqualTo("12 100.00");
        assertThat(findings(books)).containsExactly("TOO_MANY_BACK b1");
    }

    @Test
    void unitsReturnedOfAnUncostedSaleCancelTheDebtFirst() {
        LedgerBooks books = proved(fifo("s1 SALE 3 d2", "b1 RETURN 2 d3 >s1", "r1 RECEIPT 10 100 d4"));

        assertThat(stock(books)).isEqualTo("9 90.00");
        assertThat(adjustments(books)).containsExactly("r1 s1 10.00 d4");
    }

    @Test
    void lossRemovalAndTransitHaveAPlaceEach() {
        LedgerBooks books = proved(fifo(
                "r1 RECEIPT 10 100 d1",
                "l1 LOSS 2 d2",
                "m1 REMOVAL 1 d3",
                "t1 TRANSFER 4 d4",
                "a1 ARRIVAL 3 d6 >t1",
                "g1 FOUND 1 d7 >l1",
                "x1 REIMBURSEMENT 1 14 d8 >l1"));
        Balance balance = ConservationCheck.of(books).get(0);

        assertThat(stock(books)).isEqualTo("7 70.00");
        assertThat(balance.writtenOff()).isEqualTo(euros("10"));
        assertThat(balance.removed()).isEqualTo(euros("10"));
        assertThat(balance.inTransit()).isEqualTo(euros("10"));
        assertThat(balance.in().reimbursed()).isEqualTo(euros("14"));
    }

    @Test
    void unitsFoundWithAnAmountCostThat() {
        assertThat(stock(proved(fifo("r1 RECEIPT 10 100 d1", "g1 FOUND 2 15 d7"))))
                .isEqualTo("12 115.00");
        assertThat(stock(proved(fifo("r1 RECEIPT 10 100 d1", "g1 FOUND 2 d7")))).isEqualTo("12 120.00");
        assertThat(findings(proved(fifo("g1 FOUND 2 d7")))).containsExactly("NO_COST g1");
    }

    @Test
    void aRecountWritesOffWhatIsMissingAndALateSaleExplainsIt() {
        LedgerBooks counted = proved(fifo("r1 RECEIPT 10 100 d1", "c1 RECOUNT 8 d5"));
        LedgerBooks explained = proved(fifo("r1 RECEIPT 10 100 d1", "c1 RECOUNT 8 d5", "s1 SALE 2 d4 @d9"));

        assertThat(costs(counted)).containsExactly("c1 20.00");
        assertThat(costs(explained)).containsExactly("s1 20.00", "c1 20.00");
        assertThat(adjustments(explained)).containsExactly("s1 c1 -20.00 d9");
        assertThat(stock(explained)).isEqualTo("8 80.00");
        assertThat(stock(proved(fifo("r1 RECEIPT 10 100 d1", "c1 RECOUNT 12 d5"))))
                .isEqualTo("12 120.00");
    }

    @Test
    void aCorrectionAddsToQuantityAndAmountOfTheEventItNames() {
        LedgerBooks books = proved(fifo("r1 RECEIPT 10 100 d1", "s1 SALE 5 d3", "k1 CORRECTION -2 -4 d9 >r1"));

        assertThat(costs(books)).containsExactly("s1 50.00");
        assertThat(adjustments(books)).containsExactly("k1 s1 10.00 d9");
        assertThat(stock(books)).isEqualTo("3 36.00");
    }

    @Test
    void aCorrectionOfASaleMovesTheUnitsBack() {
        LedgerBooks books = proved(fifo("r1 RECEIPT 10 100 d1", "s1 SALE 5 d3", "k1 CORRECTION -5 d9 >s1"));

        assertThat(adjustments(books)).containsExactly("k1 s1 -50.00 d9");
        assertThat(stock(books)).isEqualTo("10 100.00");
    }

    @Test
    void aCostForNothingStaysVisible() {
        LedgerBooks books = proved(fifo("r1 RECEIPT 10 100 d1", "f1 LATE_COST 0 50 d20 >r9", "r0 RECEIPT 0 7 d2"));

        assertThat(books.totals().get(0).unapplied()).isEqualTo(euros("57"));
        assertThat(findings(books)).containsExactly("NO_UNITS r0", "UNKNOWN_REFERENCE f1");
        assertThat(stock(books)).isEqualTo("10 100.00");
    }

    @Test
    void aDuplicateThatIsIdenticalIsIgnored() {
        LedgerBooks books = fifo("r1 RECEIPT 10 100 d1", "r1 RECEIPT 10.0 100.00 d1");

        assertThat(stock(books)).isEqualTo("10 100.00");
        assertThat(books.findings()).isEmpty();
    }

    @Test
    void ofTwoThatDifferTheOneKnownFirstCounts() {
        LedgerBooks books = fifo("r1 RECEIPT 10 100 d1 @d4", "r1 RECEIPT 9 100 d1 @d3");
        LedgerBooks other = fifo("r1 RECEIPT 9 100 d1 @d3", "r1 RECEIPT 10 100 d1 @d4");

        assertThat(stock(books)).isEqualTo("9 100.00").isEqualTo(stock(other));
        assertThat(findings(books)).containsExactly("DUPLICATE_ID r1").isEqualTo(findings(other));
    }

    @Test
    void aCostInAnotherCurrencyIsNotBooked() {
        LedgerBooks books = proved(fifo("r1 RECEIPT 10 100 d1", "r2 RECEIPT 10 100USD d2", "s1 SALE 12 d3"));

        assertThat(stock(books)).isEqualTo("-2 0.00");
        assertThat(findings(books)).containsExactly("MIXED_CURRENCY r2", "UNCOSTED_UNITS s1");
        assertThat(books.findings().get(0).message()).contains("r2 of MUG").contains("Give the ledger a currency");
    }

    @Test
    void ratesConvertByTheDayOfTheEvent() {
        Currency usd = Currency.getInstance("USD");
        ExchangeRates rates = ExchangeRates.of(new ExchangeRate(usd, EUR, new BigDecimal("0.9"), day(2), "ECB"));
        LedgerBooks books = proved(CostLedger.of(CostingMethod.FIFO, EUR, rates)
                .addAll(events("r1 RECEIPT 10 100USD d1", "r2 RECEIPT 10 100USD d2", "r3 RECEIPT 1 7 d3"))
                .books());

        assertThat(stock(books)).isEqualTo("11 97.00");
        assertThat(findings(books)).containsExactly("NO_RATE r1");
    }

    @Test
    void whatWasKnownThenStaysKnown() {
        CostLedger ledger = CostLedger.of(CostingMethod.FIFO)
                .addAll(events("r1 RECEIPT 10 100 d1", "s1 SALE 4 d5", "f1 LATE_COST 0 50 d20 >r1"));

        assertThat(ledger.costOn(MUG, day(5), day(19)).orElseThrow().value()).isEqualTo(euros("60"));
        assertThat(ledger.costOn(MUG, day(5), day(20)).orElseThrow().value()).isEqualTo(euros("90"));
        assertThat(ledger.costOn(MUG, day(4), day(20)).orElseThrow().unitCost().orElseThrow())
                .hasToString("15 EUR");
        assertThat(ledger.costOn(Sku.of("CUP"), day(5), day(20))).isEmpty();
        assertThat(ledger.costOn(MUG, day(5), day(0))).isEmpty();
        assertThat(ledger.booksAsKnownOn(day(19)).adjustments()).isEmpty();
        assertThat(stock(ledger.booksAsKnownOn(day(19)))).isEqualTo("6 60.00");
    }

    @Test
    void fractionsOfUnitsAreExact() {
        LedgerBooks books = proved(fifo("r1 RECEIPT 10 100 d1", "s1 SALE 2.5 d3", "s2 SALE 0.125 d4"));

        assertThat(costs(books)).containsExactly("s1 25.00", "s2 1.25");
        assertThat(stock(books)).isEqualTo("7.375 73.75");
    }

    @Test
    void productsBeyondALongAreExact() {
        LedgerBooks books = proved(fifo("r1 RECEIPT 3000000000 60000000000000.00 d1", "s1 SALE 2999999999 d3"));

        assertThat(stock(books)).isEqualTo("1 20000.00");
    }

    @Test
    void eventsThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> events("s1 SALE -1 d1"))
                .withMessageContaining("quantity of SALE s1 is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> events("r1 RECEIPT 1 d1"))
                .withMessageContaining("RECEIPT r1 has no amount");
    }

    private static LedgerBooks proved(LedgerBooks books) {
        assertThat(ConservationCheck.of(books)).allMatch(Balance::holds);
        return books;
    }
}

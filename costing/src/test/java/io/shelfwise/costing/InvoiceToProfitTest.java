package io.shelfwise.costing;

import static io.shelfwise.costing.ToolShop.ARRIVAL;
import static io.shelfwise.costing.ToolShop.AUGUST;
import static io.shelfwise.costing.ToolShop.GBP;
import static io.shelfwise.costing.ToolShop.IMPORT;
import static io.shelfwise.costing.ToolShop.INVOICE;
import static io.shelfwise.costing.ToolShop.LATE;
import static io.shelfwise.costing.ToolShop.LEVEL;
import static io.shelfwise.costing.ToolShop.LEVELS;
import static io.shelfwise.costing.ToolShop.RATES;
import static io.shelfwise.costing.ToolShop.ROLL;
import static io.shelfwise.costing.ToolShop.ROLLS;
import static io.shelfwise.costing.ToolShop.SEPTEMBER;
import static io.shelfwise.costing.ToolShop.TARIFF;
import static io.shelfwise.costing.ToolShop.VAT;
import static io.shelfwise.costing.ToolShop.closed;
import static io.shelfwise.costing.ToolShop.dollars;
import static io.shelfwise.costing.ToolShop.fee;
import static io.shelfwise.costing.ToolShop.level;
import static io.shelfwise.costing.ToolShop.number;
import static io.shelfwise.costing.ToolShop.pounds;
import static io.shelfwise.costing.ToolShop.roll;
import static io.shelfwise.costing.ToolShop.settlement;
import static io.shelfwise.costing.ToolShop.share;
import static io.shelfwise.costing.ToolShop.storage;
import static io.shelfwise.costing.ToolShop.stored;
import static io.shelfwise.costing.ToolShop.vatIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.shelfwise.core.finance.SettlementLine;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.costing.closing.ClosingLine;
import io.shelfwise.costing.closing.ClosingStatement;
import io.shelfwise.costing.closing.PeriodClosing;
import io.shelfwise.costing.fees.FeeEstimate;
import io.shelfwise.costing.fees.FeeSchedules;
import io.shelfwise.costing.fees.FeeType;
import io.shelfwise.costing.landed.CostBasis;
import io.shelfwise.costing.landed.CostComponent;
import io.shelfwise.costing.landed.LandedCosts;
import io.shelfwise.costing.landed.LandedLineCost;
import io.shelfwise.costing.landed.ReceivedCost;
import io.shelfwise.costing.landed.Shipment;
import io.shelfwise.costing.landed.ShortRule;
import io.shelfwise.costing.ledger.Adjustment;
import io.shelfwise.costing.ledger.Balance;
import io.shelfwise.costing.ledger.ConservationCheck;
import io.shelfwise.costing.ledger.CostLedger;
import io.shelfwise.costing.ledger.CostMovement;
import io.shelfwise.costing.ledger.CostingMethod;
import io.shelfwise.costing.ledger.EventType;
import io.shelfwise.costing.ledger.LedgerBooks;
import io.shelfwise.costing.ledger.LedgerEvent;
import io.shelfwise.costing.ledger.StockCost;
import io.shelfwise.costing.pricing.BreakEven;
import io.shelfwise.costing.pricing.FeesAtPrice;
import io.shelfwise.costing.profit.Accrual;
import io.shelfwise.costing.profit.Estimate;
import io.shelfwise.costing.profit.LedgerCosts;
import io.shelfwise.costing.profit.ProfitAccounts;
import io.shelfwise.costing.profit.ProfitBy;
import io.shelfwise.costing.profit.ProfitLine;
import io.shelfwise.costing.profit.ProfitPart;
import io.shelfwise.costing.settlement.SettlementTaxonomy;
import io.shelfwise.costing.tax.CustomsItem;
import io.shelfwise.costing.tax.ImportTax;
import io.shelfwise.costing.tax.TaxBasis;
import io.shelfwise.costing.tax.TaxLine;
import io.shelfwise.costing.tax.VatRate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** The worked example of docs/costing.md: every number of that page, in its order. */
class InvoiceToProfitTest {

    @Test
    void fromSupplierInvoiceToProfit() {
        // region example-landed
        CostComponent freight = CostComponent.of("freight", dollars("420.00"), CostBasis.VOLUME);
        CostComponent prep = CostComponent.of("prep", pounds("90.00"), CostBasis.QUANTITY);
        LandedCosts atTheBorder =
                LandedCosts.of(new Shipment(GBP, INVOICE, List.of(ROLLS, LEVELS), List.of(freight)), RATES);
        Map<String, CustomsItem> items =
                Map.of("ROLL", new CustomsItem("4202.92", "CN"), "LEVEL", new CustomsItem("9015.30", "CN"));
        ImportTax duty = TARIFF.assess(atTheBorder, TaxBasis.goodsAnd("freight"), items, "GB", IMPORT);

        CostComponent dutyShares = duty.component("duty").orElseThrow();
        LandedCosts landed = LandedCosts.of(
                new Shipment(GBP, INVOICE, List.of(ROLLS, LEVELS), List.of(freight, dutyShares, prep)), RATES);
        ImportTax importVat = VAT.assess(landed, TaxBasis.goodsAnd("freight", "duty"), Map.of(), "GB", IMPORT);
        Money comesBack = importVat.recoverable(BigDecimal.ONE); // no part of any cost

        List<ReceivedCost> arrived =
                ReceivedCost.of(landed, Map.of("ROLL", number("396")), ShortRule.SPREAD_OVER_RECEIVED);
        // endregion
        assertLanded(landed, duty, importVat);
        assertThat(comesBack).isEqualTo(pounds("538.16"));
        assertThat(arrived).extracting(ReceivedCost::cost).containsExactly(pounds("1675.95"), pounds("1104.83"));
        assertThat(arrived)
                .extracting(line -> line.unitCost().orElseThrow().round(6, RoundingMode.HALF_UP))
                .containsExactly(number("4.232197"), number("5.524150"));

        // region example-ledger
        CostLedger ledger = CostLedger.of(CostingMethod.FIFO)
                .add(LedgerEvent.receipt("R-ROLL", ROLL, 396, arrived.get(0).cost(), ARRIVAL))
                .add(LedgerEvent.receipt("R-LEVEL", LEVEL, 200, arrived.get(1).cost(), ARRIVAL))
                .add(LedgerEvent.of("S1", EventType.SALE, ROLL, 120, AUGUST))
                .add(LedgerEvent.of("S2", EventType.SALE, LEVEL, 50, AUGUST))
                .add(LedgerEvent.of("S3", EventType.SALE, ROLL, 90, SEPTEMBER))
                .add(LedgerEvent.of("S4", EventType.SALE, LEVEL, 40, SEPTEMBER))
                .add(LedgerEvent.of("B1", EventType.RETURN, ROLL, 3, SEPTEMBER.plusDays(7))
                        .withAppliesTo("S1"));
        Map<String, BigDecimal> litresReceived = Map.of("ROLL", number("1782"), "LEVEL", number("600"));
        Map<String, Money> bill = pounds("59.40").allocate(litresReceived);
        ledger.add(LedgerEvent.lateCost("F-ROLL", ROLL, share(bill, "ROLL"), "R-ROLL", LATE))
                .add(LedgerEvent.lateCost("F-LEVEL", LEVEL, share(bill, "LEVEL"), "R-LEVEL", LATE));

        PeriodClosing closing = PeriodClosing.of(ledger, List.of(closed(7), closed(8), closed(9)));
        List<ClosingStatement> months = closing.statements(); // the bill adjusts August's sales in September
        // endregion
        assertThat(bill).containsEntry("ROLL", pounds("44.44")).containsEntry("LEVEL", pounds("14.96"));
        assertLedger(ledger);
        assertMonths(months);

        // region example-fees
        FeeSchedules schedules = FeeSchedules.bundled();
        FeeEstimate rollFees = schedules.estimate(roll(pounds("24.00"), AUGUST)); // 24.00 with VAT, 20.00 without
        TaxLine feeVat = VAT.on("fees of a roll", rollFees.total(), "GB", VatRate.STANDARD, AUGUST); // comes back
        // endregion
        FeeEstimate levelFees = schedules.estimate(level(pounds("30.00"), AUGUST));
        assertFees(rollFees, "3.12", "3.04", "0.05");
        assertFees(levelFees, "3.90", "2.94", "0.04");
        assertThat(rollFees.total()).isEqualTo(pounds("6.21"));
        assertThat(levelFees.total()).isEqualTo(pounds("6.88"));
        assertThat(schedules.fee(FeeType.MONTHLY_STORAGE, stored(AUGUST)).rule())
                .contains("0.76 a ft3");
        assertThat(schedules.fee(FeeType.MONTHLY_STORAGE, stored(SEPTEMBER)).rule())
                .contains("0.76 a ft3");
        assertThat(feeVat.recoverable(BigDecimal.ONE)).contains(pounds("1.24"));

        // region example-profit
        LedgerCosts costs = LedgerCosts.of(ledger.books());
        ProfitAccounts accounts = ProfitAccounts.of(ProfitBy.SKU, SettlementTaxonomy.bundled(), costs);
        settlement(rollFees, levelFees).forEach(accounts::add);
        accounts.add("ROLL", Accrual.returnedToStock(costs.returned(ROLL).orElseThrow()));
        accounts.add("ROLL", storage(ledger, ROLL, "0.158916"));
        accounts.add("LEVEL", storage(ledger, LEVEL, "0.105944"));
        List<ProfitLine> profit = accounts.lines();

        UnitAmount unitCost = arrived.get(0)
                .unitCost()
                .orElseThrow()
                .plus(UnitAmount.of(share(bill, "ROLL")).dividedBy(396));
        FeesAtPrice feesAndVat = price ->
                Optional.of(schedules.estimate(roll(price, AUGUST)).total().plus(vatIn(price)));
        Optional<Money> breakEven = BreakEven.price(unitCost, feesAndVat);
        // endregion
        assertProfit(profit.get(0), "2250.00", "0.00", "-619.20", "503.91");
        assertProfit(profit.get(1), "4200.00", "-52.50", "-1304.10", "912.00");
        assertEarned(profit.get(0), "1100.82", "1103.19", "1105.56", "0.4903", "2.1893", "12.26");
        assertEarned(profit.get(1), "1871.87", "1878.44", "1885.01", "0.4472", "2.0597", "8.94");
        assertThat(profit.get(0).accruals())
                .containsExactly(new Accrual("storage", estimate("21.33", "23.70", "26.07")));
        assertThat(profit.get(1).accruals())
                .containsExactly(
                        Accrual.returnedToStock(pounds("12.70")),
                        new Accrual("storage", estimate("59.09", "65.66", "72.23")));
        assertThat(settlement(rollFees, levelFees).stream()
                        .filter(line -> line.transactionType().equals("Refund"))
                        .map(SettlementLine::amount))
                .containsExactly(pounds("-60.00"), pounds("-12.00"), pounds("9.36"), pounds("-1.86"));
        assertThat(profit.get(0).part(ProfitPart.TAX)).isEqualTo(pounds("450.00"));
        assertThat(profit.get(1).part(ProfitPart.TAX)).isEqualTo(pounds("828.00"));
        assertThat(profit.stream().map(line -> line.profit().expected()).reduce(Money::plus))
                .contains(pounds("2981.63"));

        assertThat(unitCost.round(6, RoundingMode.HALF_UP)).isEqualTo("4.344419");
        assertThat(breakEven).contains(pounds("10.57"));
        assertFees(schedules.estimate(roll(pounds("10.57"), AUGUST)), "1.37", "3.04", "0.05");
        assertThat(vatIn(pounds("10.57"))).isEqualTo(pounds("1.76"));
        assertThat(pounds("10.57").minus(feesAndVat.at(pounds("10.57")).orElseThrow()))
                .isEqualTo(pounds("4.35"));
    }

    private static void assertLanded(LandedCosts landed, ImportTax duty, ImportTax importVat) {
        LandedLineCost roll = landed.lines().get(0);
        LandedLineCost level = landed.lines().get(1);
        assertThat(roll.goods().total(1, RoundingMode.UNNECESSARY)).isEqualTo(pounds("1260.00"));
        assertThat(level.goods().total(1, RoundingMode.UNNECESSARY)).isEqualTo(pounds("975.00"));
        assertThat(roll.shares())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("freight", pounds("236.25"), "duty", pounds("119.70"), "prep", pounds("60.00")));
        assertThat(level.shares())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("freight", pounds("78.75"), "duty", pounds("21.08"), "prep", pounds("30.00")));
        assertThat(landed.components())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("freight", pounds("315.00"), "duty", pounds("140.78"), "prep", pounds("90.00")));
        assertThat(landed.proof().holds()).isTrue();
        assertThat(landed.proof().totalOut().total(1, RoundingMode.UNNECESSARY)).isEqualTo(pounds("2780.78"));
        assertThat(duty.lines()).extracting(TaxLine::value).containsExactly(pounds("1496.25"), pounds("1053.75"));
        assertThat(together(duty)).isEqualTo(pounds("2550.00"));
        assertThat(duty.isComplete()).isTrue();
        assertThat(importVat.lines()).extracting(TaxLine::value).containsExactly(pounds("1615.95"), pounds("1074.83"));
        assertThat(together(importVat)).isEqualTo(pounds("2690.78"));
        assertThat(roll.goods().plus(level.goods())).isEqualTo(UnitAmount.of(pounds("2235.00")));
        assertThat(importVat.lines())
                .extracting(line -> line.amount().orElseThrow())
                .containsExactly(pounds("323.19"), pounds("214.97"));
    }

    private static Money together(ImportTax tax) {
        return tax.lines().stream().map(TaxLine::value).reduce(Money::plus).orElseThrow();
    }

    private static void assertLedger(CostLedger ledger) {
        LedgerBooks books = ledger.books();
        assertThat(books.movements())
                .extracting(CostMovement::event, CostMovement::cost)
                .containsExactly(
                        tuple("S2", pounds("276.21")),
                        tuple("S4", pounds("220.97")),
                        tuple("S1", pounds("507.86")),
                        tuple("S3", pounds("380.90")),
                        tuple("B1", pounds("-12.70")));
        assertThat(books.adjustments())
                .extracting(Adjustment::issue, Adjustment::amount)
                .containsExactly(
                        tuple("S2", pounds("3.74")),
                        tuple("S4", pounds("2.99")),
                        tuple("S1", pounds("13.14")),
                        tuple("S3", pounds("10.10")));
        assertThat(books.stock())
                .extracting(stock -> stock.quantity().intValueExact(), StockCost::value)
                .containsExactly(tuple(110, pounds("615.88")), tuple(189, pounds("821.09")));
        assertThat(books.findings()).isEmpty();
        assertThat(ConservationCheck.of(books)).allMatch(Balance::holds);
    }

    private static void assertMonths(List<ClosingStatement> months) {
        assertThat(months).allMatch(ClosingStatement::holds);
        assertThat(months.stream().map(month -> month.lines().get(0)))
                .extracting(
                        ClosingLine::opening,
                        ClosingLine::purchases,
                        ClosingLine::landed,
                        ClosingLine::costOfGoodsSold,
                        ClosingLine::closing)
                .containsExactly(
                        account("0.00", "2780.78", "0.00", "0.00", "2780.78"),
                        account("2780.78", "0.00", "0.00", "784.07", "1996.71"),
                        account("1996.71", "0.00", "59.40", "619.14", "1436.97"));
        assertThat(months.get(2).adjustments())
                .extracting(Adjustment::issue, Adjustment::amount, Adjustment::on)
                .containsExactly(tuple("S2", pounds("3.74"), LATE), tuple("S1", pounds("13.14"), LATE));
        assertThat(months.get(2).adjustedSales(GBP)).isEqualTo(pounds("16.88"));
    }

    private static Tuple account(String... amounts) {
        return tuple(Stream.of(amounts).map(ToolShop::pounds).toArray());
    }

    private static void assertFees(FeeEstimate fees, String referral, String fulfilment, String fuel) {
        assertThat(fees.isComplete()).isTrue();
        assertThat(fee(fees, FeeType.REFERRAL)).isEqualTo(pounds(referral));
        assertThat(fee(fees, FeeType.FBA_FULFILLMENT)).isEqualTo(pounds(fulfilment));
        assertThat(fee(fees, FeeType.FUEL_SURCHARGE)).isEqualTo(pounds(fuel));
    }

    private static void assertProfit(ProfitLine line, String revenue, String refunds, String fees, String cost) {
        assertThat(line.part(ProfitPart.REVENUE)).isEqualTo(pounds(revenue));
        assertThat(line.part(ProfitPart.REFUNDS)).isEqualTo(pounds(refunds));
        assertThat(line.part(ProfitPart.FEES)).isEqualTo(pounds(fees));
        assertThat(line.costOfGoods()).isEqualTo(pounds(cost));
        assertThat(line.unitsWithoutCost()).isZero();
    }

    private static void assertEarned(
            ProfitLine line, String low, String expected, String high, String margin, String onCost, String unit) {
        assertThat(line.profit()).isEqualTo(estimate(low, expected, high));
        assertThat(line.margin()).contains(number(margin));
        assertThat(line.returnOnInvestment()).contains(number(onCost));
        UnitAmount earned = line.unitEconomics().orElseThrow().margin().orElseThrow();
        assertThat(earned.round(2, RoundingMode.HALF_UP)).isEqualTo(unit);
    }

    private static Estimate estimate(String low, String expected, String high) {
        return new Estimate(pounds(low), pounds(expected), pounds(high));
    }
}

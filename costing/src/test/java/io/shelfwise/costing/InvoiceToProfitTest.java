package io.shelfwise.costing;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.finance.SettlementLine;
import io.shelfwise.core.money.ExchangeRate;
import io.shelfwise.core.money.ExchangeRates;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.costing.closing.AccountingPeriod;
import io.shelfwise.costing.closing.ClosingStatement;
import io.shelfwise.costing.closing.PeriodClosing;
import io.shelfwise.costing.fees.FeeEstimate;
import io.shelfwise.costing.fees.FeeInput;
import io.shelfwise.costing.fees.FeeSchedules;
import io.shelfwise.costing.fees.FeeType;
import io.shelfwise.costing.fees.LengthUnit;
import io.shelfwise.costing.fees.WeightUnit;
import io.shelfwise.costing.landed.CostBasis;
import io.shelfwise.costing.landed.CostComponent;
import io.shelfwise.costing.landed.LandedCosts;
import io.shelfwise.costing.landed.LandedLine;
import io.shelfwise.costing.landed.ReceivedCost;
import io.shelfwise.costing.landed.Shipment;
import io.shelfwise.costing.landed.ShortRule;
import io.shelfwise.costing.ledger.CostLedger;
import io.shelfwise.costing.ledger.CostingMethod;
import io.shelfwise.costing.ledger.EventType;
import io.shelfwise.costing.ledger.LedgerEvent;
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
import io.shelfwise.costing.tax.DutyRate;
import io.shelfwise.costing.tax.DutyRates;
import io.shelfwise.costing.tax.ImportTax;
import io.shelfwise.costing.tax.TaxBasis;
import io.shelfwise.costing.tax.TaxLine;
import io.shelfwise.costing.tax.VatRate;
import io.shelfwise.costing.tax.VatRates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The worked example of docs/costing.md: every number of that page, in its order. */
class InvoiceToProfitTest {

    private static final Currency GBP = Currency.getInstance("GBP");
    private static final Currency USD = Currency.getInstance("USD");
    private static final Sku ROLL = Sku.of("ROLL");
    private static final Sku LEVEL = Sku.of("LEVEL");
    private static final LocalDate INVOICE = LocalDate.of(2026, 7, 1);
    private static final LocalDate IMPORT = LocalDate.of(2026, 7, 16);
    private static final LocalDate ARRIVAL = LocalDate.of(2026, 7, 20);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 14);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 11);
    private static final LocalDate LATE = LocalDate.of(2026, 9, 21);

    private final ExchangeRates rates =
            ExchangeRates.of(new ExchangeRate(USD, GBP, number("0.75"), INVOICE, "the seller's bank"));
    private final DutyRates tariff = DutyRates.of(List.of(duty("4202", "0.08"), duty("9015", "0.02")));
    private final VatRates vat = VatRates.of(List.of(new VatRate(
            "GB",
            VatRate.STANDARD,
            number("0.20"),
            LocalDate.of(2011, 1, 4),
            Optional.empty(),
            "the seller's accountant")));
    private final LandedLine rolls =
            new LandedLine("ROLL", number("400"), number("4.20"), USD, number("0.45"), number("4.5"));
    private final LandedLine levels =
            new LandedLine("LEVEL", number("200"), number("6.50"), USD, number("0.6"), number("3"));

    @Test
    void fromSupplierInvoiceToProfit() {
        // region example-landed
        CostComponent freight = CostComponent.of("freight", dollars("420.00"), CostBasis.VOLUME);
        CostComponent prep = CostComponent.of("prep", pounds("90.00"), CostBasis.QUANTITY);
        LandedCosts atTheBorder =
                LandedCosts.of(new Shipment(GBP, INVOICE, List.of(rolls, levels), List.of(freight)), rates);
        Map<String, CustomsItem> items =
                Map.of("ROLL", new CustomsItem("4202.92", "CN"), "LEVEL", new CustomsItem("9015.30", "CN"));
        ImportTax duty = tariff.assess(atTheBorder, TaxBasis.goodsAnd("freight"), items, "GB", IMPORT);

        CostComponent dutyShares = duty.component("duty").orElseThrow();
        LandedCosts landed = LandedCosts.of(
                new Shipment(GBP, INVOICE, List.of(rolls, levels), List.of(freight, dutyShares, prep)), rates);
        ImportTax importVat = vat.assess(landed, TaxBasis.goodsAnd("freight", "duty"), Map.of(), "GB", IMPORT);
        Money comesBack = importVat.recoverable(BigDecimal.ONE); // no part of any cost

        List<ReceivedCost> arrived =
                ReceivedCost.of(landed, Map.of("ROLL", number("396")), ShortRule.SPREAD_OVER_RECEIVED);
        // endregion
        System.out.println("goods " + landed.lines());
        System.out.println("duty " + duty);
        System.out.println("vat " + importVat + comesBack);
        System.out.println("arrived " + arrived + arrived.get(0).unitCost()
                + arrived.get(1).unitCost());
        System.out.println(landed.proof().totalOut());

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
        Map<String, Money> bill = pounds("59.40")
                .allocate(Map.of(
                        "ROLL",
                        number("396").multiply(number("4.5")),
                        "LEVEL",
                        number("200").multiply(number("3"))));
        ledger.add(LedgerEvent.lateCost("F-ROLL", ROLL, share(bill, "ROLL"), "R-ROLL", LATE))
                .add(LedgerEvent.lateCost("F-LEVEL", LEVEL, share(bill, "LEVEL"), "R-LEVEL", LATE));

        PeriodClosing closing = PeriodClosing.of(
                ledger,
                List.of(
                        AccountingPeriod.closed(
                                LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 31), LocalDate.of(2026, 8, 10)),
                        AccountingPeriod.closed(
                                LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 10)),
                        AccountingPeriod.closed(
                                LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 10))));
        List<ClosingStatement> months = closing.statements(); // the bill adjusts August's sales in September
        // endregion
        System.out.println(bill);
        System.out.println(ledger.books().movements());
        System.out.println(ledger.books().adjustments());
        System.out.println(ledger.books().stock());
        months.forEach(m -> {
            var l = m.lines().get(0);
            System.out.println(
                    m.period() + " " + l.opening() + " " + l.purchases() + " " + l.landed() + " " + l.costOfGoodsSold()
                            + " " + l.closing() + " " + m.adjustments() + m.adjustedSales(GBP) + m.holds());
        });

        // region example-fees
        FeeSchedules schedules = FeeSchedules.bundled();
        FeeEstimate rollFees = schedules.estimate(roll(pounds("24.00"), AUGUST)); // 24.00 with VAT, 20.00 without
        TaxLine feeVat = vat.on("fees of a roll", rollFees.total(), "GB", VatRate.STANDARD, AUGUST); // comes back
        // endregion
        FeeEstimate levelFees = schedules.estimate(level(pounds("30.00"), AUGUST));
        System.out.println(rollFees);
        System.out.println(levelFees);
        System.out.println(feeVat);

        // region example-profit
        ProfitAccounts accounts =
                ProfitAccounts.of(ProfitBy.SKU, SettlementTaxonomy.bundled(), LedgerCosts.of(ledger.books()));
        settlement(rollFees, levelFees).forEach(accounts::add);
        accounts.add(
                "ROLL",
                Accrual.returnedToStock(
                        LedgerCosts.of(ledger.books()).returned(ROLL).orElseThrow()));
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
        for (ProfitLine l : profit) {
            System.out.println(l.key());
            for (ProfitPart p : ProfitPart.values()) System.out.println(p + " " + l.part(p));
            System.out.println(l.costOfGoods() + " " + l.accruals() + l.profit() + l.margin() + l.returnOnInvestment()
                    + l.unitEconomics());
        }
        System.out.println(unitCost + " " + breakEven + schedules.estimate(roll(breakEven.orElseThrow(), AUGUST))
                + vatIn(breakEven.orElseThrow()));
    }

    /** What Amazon paid and charged for both months, as its settlements list it. */
    private static List<SettlementLine> settlement(FeeEstimate rollFees, FeeEstimate levelFees) {
        List<SettlementLine> lines = new ArrayList<>();
        sold(lines, ROLL, AUGUST, 120, "20.00", "4.00", rollFees);
        sold(lines, LEVEL, AUGUST, 50, "25.00", "5.00", levelFees);
        sold(lines, ROLL, SEPTEMBER, 90, "20.00", "4.00", rollFees);
        sold(lines, LEVEL, SEPTEMBER, 40, "25.00", "5.00", levelFees);
        LocalDate back = SEPTEMBER.plusDays(7);
        lines.add(line(ROLL, back, "Refund", "ItemPrice", "Principal", pounds("-60.00"), 3));
        lines.add(line(ROLL, back, "Refund", "ItemPrice", "Tax", pounds("-12.00"), 0));
        lines.add(line(ROLL, back, "Refund", "ItemFees", "Commission", times(fee(rollFees, FeeType.REFERRAL), 3), 0));
        lines.add(line(ROLL, back, "Refund", "ItemFees", "RefundCommission", pounds("-1.86"), 0));
        return lines;
    }

    private static void sold(
            List<SettlementLine> lines, Sku sku, LocalDate day, int units, String net, String tax, FeeEstimate fees) {
        Money fulfilment = fee(fees, FeeType.FBA_FULFILLMENT).plus(fee(fees, FeeType.FUEL_SURCHARGE));
        lines.add(line(sku, day, "Order", "ItemPrice", "Principal", times(pounds(net), units), units));
        lines.add(line(sku, day, "Order", "ItemPrice", "Tax", times(pounds(tax), units), 0));
        lines.add(line(sku, day, "Order", "ItemFees", "Commission", times(fee(fees, FeeType.REFERRAL), -units), 0));
        lines.add(line(sku, day, "Order", "ItemFees", "FBAPerUnitFulfillmentFee", times(fulfilment, -units), 0));
    }

    private static SettlementLine line(
            Sku sku, LocalDate day, String transaction, String type, String description, Money amount, int units) {
        return SettlementLine.builder("1")
                .kind(transaction, type, description)
                .amount(amount)
                .sku(sku)
                .postedOn(day)
                .quantity(units)
                .build();
    }

    /** Storage of August and September by what the ledger had on hand each evening, 10 % either way. */
    private static Accrual storage(CostLedger ledger, Sku sku, String cubicFeet) {
        UnitAmount exact = UnitAmount.of(Money.zero(GBP));
        LocalDate end = LocalDate.of(2026, 10, 1);
        for (LocalDate day = LocalDate.of(2026, 8, 1); day.isBefore(end); day = day.plusDays(1)) {
            long units = ledger.costOn(sku, day, end).orElseThrow().quantity().longValueExact();
            exact = exact.plus(Accrual.storage(number(cubicFeet), units, number("0.76"), GBP, day.lengthOfMonth()));
        }
        Money expected = exact.total(1, RoundingMode.HALF_UP);
        Money tenth = Money.of(expected.amount().movePointLeft(1).setScale(2, RoundingMode.HALF_UP), GBP);
        return new Accrual("storage", new Estimate(expected.minus(tenth), expected, expected.plus(tenth)));
    }

    private static FeeInput roll(Money price, LocalDate day) {
        return product(price, day, "25", "18", "10", "450");
    }

    private static FeeInput level(Money price, LocalDate day) {
        return product(price, day, "30", "20", "5", "600");
    }

    private static FeeInput product(Money price, LocalDate day, String a, String b, String c, String grams) {
        return FeeInput.builder(Marketplace.UK, day)
                .sides(List.of(number(a), number(b), number(c)), LengthUnit.CENTIMETRE)
                .weight(number(grams), WeightUnit.GRAM)
                .price(price)
                .category("Tools and Home Improvement")
                .build();
    }

    /** The sixth of a price that is VAT of 20 %. */
    private static Money vatIn(Money price) {
        return Money.of(price.amount().divide(number("6"), 2, RoundingMode.HALF_UP), GBP);
    }

    private static Money fee(FeeEstimate fees, FeeType type) {
        return fees.fee(type).orElseThrow().amount().orElseThrow();
    }

    private static Money share(Map<String, Money> shares, String key) {
        return shares.getOrDefault(key, Money.zero(GBP));
    }

    private static Money times(Money amount, int units) {
        return new Money(Math.multiplyExact(amount.minorUnits(), units), amount.currency());
    }

    private static DutyRate duty(String prefix, String rate) {
        return new DutyRate(
                "GB",
                prefix,
                Optional.of("CN"),
                number(rate),
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                "the broker");
    }

    private static Money pounds(String amount) {
        return Money.of(number(amount), GBP);
    }

    private static Money dollars(String amount) {
        return Money.of(number(amount), USD);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}

package io.shelfwise.costing;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.finance.SettlementLine;
import io.shelfwise.core.money.ExchangeRate;
import io.shelfwise.core.money.ExchangeRates;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.costing.closing.AccountingPeriod;
import io.shelfwise.costing.fees.FeeEstimate;
import io.shelfwise.costing.fees.FeeInput;
import io.shelfwise.costing.fees.FeeType;
import io.shelfwise.costing.fees.LengthUnit;
import io.shelfwise.costing.fees.WeightUnit;
import io.shelfwise.costing.landed.LandedLine;
import io.shelfwise.costing.ledger.CostLedger;
import io.shelfwise.costing.profit.Accrual;
import io.shelfwise.costing.profit.Estimate;
import io.shelfwise.costing.tax.DutyRate;
import io.shelfwise.costing.tax.DutyRates;
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

/** The seller of the worked example: what is bought, sold and charged. */
final class ToolShop {

    static final Currency GBP = Currency.getInstance("GBP");
    static final Currency USD = Currency.getInstance("USD");
    static final Sku ROLL = Sku.of("ROLL");
    static final Sku LEVEL = Sku.of("LEVEL");
    static final LocalDate INVOICE = LocalDate.of(2026, 7, 1);
    static final LocalDate IMPORT = LocalDate.of(2026, 7, 16);
    static final LocalDate ARRIVAL = LocalDate.of(2026, 7, 20);
    static final LocalDate AUGUST = LocalDate.of(2026, 8, 14);
    static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 11);
    static final LocalDate LATE = LocalDate.of(2026, 9, 21);

    static final ExchangeRates RATES =
            ExchangeRates.of(new ExchangeRate(USD, GBP, number("0.75"), INVOICE, "the seller's bank"));
    static final DutyRates TARIFF = DutyRates.of(List.of(duty("4202", "0.08"), duty("9015", "0.02")));
    static final VatRates VAT = VatRates.of(List.of(new VatRate(
            "GB",
            VatRate.STANDARD,
            number("0.20"),
            LocalDate.of(2011, 1, 4),
            Optional.empty(),
            "the seller's accountant")));
    static final LandedLine ROLLS =
            new LandedLine("ROLL", number("400"), number("4.20"), USD, number("0.45"), number("4.5"));
    static final LandedLine LEVELS =
            new LandedLine("LEVEL", number("200"), number("6.50"), USD, number("0.6"), number("3"));

    private ToolShop() {}

    /** What Amazon paid and charged for both months, as its settlements list it. */
    static List<SettlementLine> settlement(FeeEstimate rollFees, FeeEstimate levelFees) {
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

    static void sold(
            List<SettlementLine> lines, Sku sku, LocalDate day, int units, String net, String tax, FeeEstimate fees) {
        Money fulfilment = fee(fees, FeeType.FBA_FULFILLMENT).plus(fee(fees, FeeType.FUEL_SURCHARGE));
        lines.add(line(sku, day, "Order", "ItemPrice", "Principal", times(pounds(net), units), units));
        lines.add(line(sku, day, "Order", "ItemPrice", "Tax", times(pounds(tax), units), 0));
        lines.add(line(sku, day, "Order", "ItemFees", "Commission", times(fee(fees, FeeType.REFERRAL), -units), 0));
        lines.add(line(sku, day, "Order", "ItemFees", "FBAPerUnitFulfillmentFee", times(fulfilment, -units), 0));
    }

    static SettlementLine line(
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
    static Accrual storage(CostLedger ledger, Sku sku, String cubicFeet) {
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

    static FeeInput stored(LocalDate month) {
        return FeeInput.builder(Marketplace.UK, month)
                .sides(List.of(number("25"), number("18"), number("10")), LengthUnit.CENTIMETRE)
                .weight(number("450"), WeightUnit.GRAM)
                .storageMonths(1)
                .build();
    }

    static FeeInput roll(Money price, LocalDate day) {
        return product(price, day, "25", "18", "10", "450");
    }

    static FeeInput level(Money price, LocalDate day) {
        return product(price, day, "30", "20", "5", "600");
    }

    static FeeInput product(Money price, LocalDate day, String a, String b, String c, String grams) {
        return FeeInput.builder(Marketplace.UK, day)
                .sides(List.of(number(a), number(b), number(c)), LengthUnit.CENTIMETRE)
                .weight(number(grams), WeightUnit.GRAM)
                .price(price)
                .category("Tools and Home Improvement")
                .build();
    }

    /** The sixth of a price that is VAT of 20 %. */
    static Money vatIn(Money price) {
        return Money.of(price.amount().divide(number("6"), 2, RoundingMode.HALF_UP), GBP);
    }

    static Money fee(FeeEstimate fees, FeeType type) {
        return fees.fee(type).orElseThrow().amount().orElseThrow();
    }

    static Money share(Map<String, Money> shares, String key) {
        return shares.getOrDefault(key, Money.zero(GBP));
    }

    static Money times(Money amount, int units) {
        return new Money(Math.multiplyExact(amount.minorUnits(), units), amount.currency());
    }

    static DutyRate duty(String prefix, String rate) {
        return new DutyRate(
                "GB",
                prefix,
                Optional.of("CN"),
                number(rate),
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                "the broker");
    }

    static Money pounds(String amount) {
        return Money.of(number(amount), GBP);
    }

    static Money dollars(String amount) {
        return Money.of(number(amount), USD);
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    /** A month of 2026 whose books are closed on the tenth of the next. */
    static AccountingPeriod closed(int month) {
        LocalDate first = LocalDate.of(2026, month, 1);
        LocalDate next = first.plusMonths(1);
        return AccountingPeriod.closed(first, next.minusDays(1), next.plusDays(9));
    }
}

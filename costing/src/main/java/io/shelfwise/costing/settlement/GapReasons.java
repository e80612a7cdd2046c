package io.shelfwise.costing.settlement;

import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tries what would give the amount that was charged. */
final class GapReasons {

    /** Standard rates of value added tax of the European marketplaces and the UK, general knowledge of 2026. */
    private static final List<BigDecimal> TAX_RATES = List.of(
            new BigDecimal("0.19"),
            new BigDecimal("0.20"),
            new BigDecimal("0.21"),
            new BigDecimal("0.22"),
            new BigDecimal("0.23"),
            new BigDecimal("0.25"));

    /** Candidates named in the evidence: an amount that many tiers share is no evidence for any. */
    private static final int SHOWN = 5;

    private final ExpectedFees fees;

    GapReasons(ExpectedFees fees) {
        this.fees = fees;
    }

    FeeGap gap(SoldItem item, FeeType type, FeeQuestion question, ExpectedFee fee, Money unit) {
        Money charged = item.charged(type);
        Money expected = InverseAudit.times(unit, item.quantity());
        Set<GapReason> likely = new LinkedHashSet<>();
        List<String> evidence = new ArrayList<>(List.of("expected " + unit + " a unit: " + words(fee)));
        if (charged.minorUnits() == 0) {
            likely.add(GapReason.NOT_CHARGED);
        } else {
            otherPrice(item, type, question, charged, likely);
            candidates(item, type, question, fee, charged, likely, evidence);
            if (isOtherQuantity(charged, unit, item.quantity())) {
                likely.add(GapReason.QUANTITY);
            }
            if (isTax(charged, expected)) {
                likely.add(GapReason.TAX);
            }
            if (Math.abs(charged.minorUnits() - expected.minorUnits()) <= item.quantity()) {
                likely.add(GapReason.ROUNDING);
            }
        }
        if (likely.isEmpty()) {
            likely.add(GapReason.UNEXPLAINED);
        }
        return new FeeGap(item.orderId(), item.sku(), type, charged, expected, List.copyOf(likely), evidence);
    }

    private void otherPrice(SoldItem item, FeeType type, FeeQuestion question, Money charged, Set<GapReason> likely) {
        if (item.hasDiscount() && gives(item, type, question, item.priceBeforeDiscount(), charged)) {
            likely.add(GapReason.PROMOTION);
        }
        if (item.hasShipping()
                && (gives(item, type, question, item.priceWithShipping(), charged)
                        || gives(item, type, question, question.unitPrice(), charged))) {
            likely.add(GapReason.SHIPPING);
        }
        if (item.hasTax()
                && (gives(item, type, question, item.priceWithTax(), charged)
                        || gives(item, type, question, item.price(), charged))) {
            likely.add(GapReason.TAX);
        }
    }

    private boolean gives(SoldItem item, FeeType type, FeeQuestion question, Money price, Money charged) {
        return fees.fee(type, question.at(price))
                .amount()
                .filter(unit -> InverseAudit.times(unit, item.quantity()).equals(charged))
                .isPresent();
    }

    private void candidates(
            SoldItem item,
            FeeType type,
            FeeQuestion question,
            ExpectedFee fee,
            Money charged,
            Set<GapReason> likely,
            List<String> evidence) {
        List<ExpectedFee> matches = fees.matches(type, question, charged, item.quantity());
        for (ExpectedFee match : matches) {
            likely.add(match.differs().orElseGet(() -> reason(fee, match)));
        }
        matches.stream().limit(SHOWN).map(GapReasons::chargedAs).forEach(evidence::add);
        if (matches.size() > SHOWN) {
            evidence.add((matches.size() - SHOWN) + " other candidates give the same amount");
        }
    }

    /** Rules of the library's schedules name tier and band themselves. */
    private static String chargedAs(ExpectedFee match) {
        boolean ruleTells = !match.tier().isBlank() && match.rule().startsWith(match.tier());
        String band = match.band().isBlank() ? "" : ", band " + match.band();
        return ruleTells
                ? "charged as " + words(match)
                : "charged as tier " + match.tier() + band + ", schedule " + match.schedule() + ": " + match.rule();
    }

    private static String words(ExpectedFee fee) {
        return fee.rule() + (fee.schedule().isBlank() ? "" : ", schedule " + fee.schedule());
    }

    private static GapReason reason(ExpectedFee fee, ExpectedFee match) {
        if (!match.schedule().equals(fee.schedule())) {
            return GapReason.DATE;
        }
        return match.tier().equals(fee.tier()) ? GapReason.PRICE_BAND : GapReason.WRONG_TIER;
    }

    private static boolean isOtherQuantity(Money charged, Money unit, long quantity) {
        long one = unit.minorUnits();
        return one > 0
                && charged.minorUnits() > 0
                && charged.minorUnits() % one == 0
                && charged.minorUnits() / one <= 10 * quantity;
    }

    private static boolean isTax(Money charged, Money expected) {
        return TAX_RATES.stream()
                .anyMatch(rate -> withTax(expected, rate).equals(charged)
                        || withTax(charged, rate).equals(expected));
    }

    private static Money withTax(Money amount, BigDecimal rate) {
        BigDecimal gross = amount.amount().multiply(BigDecimal.ONE.add(rate));
        return Money.of(gross.setScale(amount.amount().scale(), RoundingMode.HALF_UP), amount.currency());
    }
}

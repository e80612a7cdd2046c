package io.shelfwise.costing.pricing;

import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** One step of a pricing policy. Hosts write their own, or take one of these; a rule must be a pure function. */
@FunctionalInterface
public interface PriceRule {

    /**
     * What the rule makes of the price so far.
     *
     * @return empty where it does not apply
     */
    Optional<Proposal> apply(PriceContext context, Money price);

    /**
     * A new price and why.
     *
     * @param price the price
     * @param reason one short clause
     */
    record Proposal(Money price, String reason) {}

    /** The competitor's price. */
    static PriceRule match() {
        return (context, price) -> context.competitor().map(other -> new Proposal(other, "match " + other));
    }

    /** Below the competitor by an amount. */
    static PriceRule beatBy(Money amount) {
        return (context, price) -> context.competitor()
                .map(other -> new Proposal(
                        other.plus(new Money(-amount.minorUnits(), amount.currency())),
                        "beat " + other + " by " + amount));
    }

    /** Below the competitor by so many per cent of its price, half up. */
    static PriceRule beatByPercent(BigDecimal percent) {
        return (context, price) -> context.competitor()
                .map(other -> new Proposal(
                        changed(other, percent.negate()), "beat " + other + " by " + percent.toPlainString() + " %"));
    }

    /** A change by per cent where the stock lasts fewer days than this. */
    static PriceRule coverBelow(int days, BigDecimal percent) {
        return (context, price) -> context.coverDays()
                .filter(cover -> cover < days)
                .map(cover -> new Proposal(
                        changed(price, percent),
                        "stock lasts " + cover + " days, fewer than " + days + change(percent)));
    }

    /** A change by per cent where the stock lasts more days than this. */
    static PriceRule coverAbove(int days, BigDecimal percent) {
        return (context, price) -> context.coverDays()
                .filter(cover -> cover > days)
                .map(cover -> new Proposal(
                        changed(price, percent),
                        "stock lasts " + cover + " days, more than " + days + change(percent)));
    }

    /** A change by per cent where the oldest stock is older than this. */
    static PriceRule olderThan(int days, BigDecimal percent) {
        return (context, price) -> context.oldestDays()
                .filter(age -> age > days)
                .map(age -> new Proposal(
                        changed(price, percent), "oldest stock " + age + " days, more than " + days + change(percent)));
    }

    private static String change(BigDecimal percent) {
        return ": " + (percent.signum() > 0 ? "+" : "") + percent.toPlainString() + " %";
    }

    private static Money changed(Money price, BigDecimal percent) {
        BigDecimal factor = BigDecimal.ONE.add(percent.movePointLeft(2));
        BigDecimal amount = price.amount();
        return Money.of(amount.multiply(factor).setScale(amount.scale(), RoundingMode.HALF_UP), price.currency());
    }
}

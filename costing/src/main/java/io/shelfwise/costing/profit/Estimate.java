package io.shelfwise.costing.profit;

import io.shelfwise.core.money.Money;

/**
 * An amount that is known, or lies in an interval.
 *
 * @param low the least it is likely to be
 * @param expected in between
 * @param high the most it is likely to be
 */
public record Estimate(Money low, Money expected, Money high) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if they are not in order, or differ in currency
     */
    public Estimate {
        boolean oneCurrency =
                low.currency().equals(expected.currency()) && high.currency().equals(expected.currency());
        if (!oneCurrency || low.minorUnits() > expected.minorUnits() || expected.minorUnits() > high.minorUnits()) {
            throw new IllegalArgumentException("estimate is " + low + ", " + expected + ", " + high
                    + "; give low, expected and high in this order and one currency");
        }
    }

    /** An amount that is known. */
    public static Estimate exact(Money amount) {
        return new Estimate(amount, amount, amount);
    }

    /** Whether the amount is known. */
    public boolean isExact() {
        return low.equals(high);
    }

    /** The sum; its ends are the sums of the ends. */
    public Estimate plus(Estimate other) {
        return new Estimate(low.plus(other.low), expected.plus(other.expected), high.plus(other.high));
    }

    /** The same amount with the other sign: low and high change places. */
    public Estimate negated() {
        return new Estimate(negated(high), negated(expected), negated(low));
    }

    private static Money negated(Money amount) {
        return new Money(Math.negateExact(amount.minorUnits()), amount.currency());
    }
}

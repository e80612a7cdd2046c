package io.shelfwise.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;
import java.util.SortedMap;

/**
 * A booked amount: whole minor units of a currency, exact. Cents for euro, whole yen for yen.
 *
 * @param minorUnits cents or the like; negative for what is owed
 * @param currency the currency
 */
public record Money(long minorUnits, Currency currency) {

    /**
     * This amount exactly; trailing zeros don't matter.
     *
     * @throws IllegalArgumentException if the amount has more decimals than the currency, or is beyond the range of a
     *     long in minor units
     */
    public static Money of(BigDecimal amount, Currency currency) {
        int decimals = decimals(currency);
        try {
            return new Money(
                    amount.setScale(decimals, RoundingMode.UNNECESSARY)
                            .unscaledValue()
                            .longValueExact(),
                    currency);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "amount is " + amount.toPlainString() + "; " + currency + " has " + decimals
                            + " decimals and an amount has at most 18 digits; round it first",
                    e);
        }
    }

    /**
     * This amount, rounded to the minor unit of the currency by the named policy.
     *
     * @throws IllegalArgumentException if the amount is beyond the range of a long in minor units
     */
    public static Money round(BigDecimal amount, Currency currency, Rounding rounding) {
        return of(amount.setScale(decimals(currency), rounding.mode()), currency);
    }

    /** No money. */
    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /** The amount with the decimals of the currency. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minorUnits, decimals(currency));
    }

    /**
     * The sum.
     *
     * @throws IllegalArgumentException if the currencies differ
     * @throws ArithmeticException if the sum is beyond the range of a long in minor units
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("other is in " + other.currency + ", this in " + currency
                    + "; convert one of them by a dated rate first");
        }
        return new Money(Math.addExact(minorUnits, other.minorUnits), currency);
    }

    /**
     * The difference.
     *
     * @throws IllegalArgumentException if the currencies differ
     * @throws ArithmeticException if the difference is beyond the range of a long in minor units
     */
    public Money minus(Money other) {
        return plus(other.negated());
    }

    /** The same amount the other way round. */
    public Money negated() {
        return new Money(Math.negateExact(minorUnits), currency);
    }

    /** Below zero is -1, zero 0, above zero 1. */
    public int signum() {
        return Long.signum(minorUnits);
    }

    /**
     * Shares this amount in proportion to the weights, by largest remainder. The shares sum to this amount exactly, each
     * is within a minor unit of its exact part and never of the other sign, and neither the order of the map nor the
     * scale of the weights matters: where two shares lost the same by rounding, the smaller key gets the unit.
     *
     * <p>A negative weight, such as that of units sent back, carries a share of the other sign.
     *
     * <p>Worked example: 1.00 over A, B and C of equal weight is 0.34, 0.33 and 0.33.
     *
     * @param weights by a stable key, such as a SKU; zero is allowed and gets nothing
     * @throws IllegalArgumentException if the weights sum to zero, as they do where there are none
     */
    public <K extends Comparable<? super K>> SortedMap<K, Money> allocate(Map<K, BigDecimal> weights) {
        return Allocation.of(this, weights);
    }

    /** How many decimals the minor unit of a currency has: 2 for euro, 0 for yen, 3 for the Kuwaiti dinar. */
    public static int decimals(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    @Override
    public String toString() {
        return amount().toPlainString() + " " + currency;
    }
}

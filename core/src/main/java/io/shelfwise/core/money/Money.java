package io.shelfwise.core.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

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

    static int decimals(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    @Override
    public String toString() {
        return amount().toPlainString() + " " + currency;
    }
}

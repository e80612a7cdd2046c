package io.shelfwise.core.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount of money per unit, kept as an exact fraction, so that it can be divided (minutes of an hourly rate), summed
 * and multiplied by a number of units, and rounded once at the end.
 *
 * <p>Example: 1.1 minutes at 11.44 an hour is 0.20973333… a unit; 300 units are 62.92 exactly, where a unit rounded to
 * four decimals first would give 62.91.
 *
 * <p>Immutable. Two amounts are equal if their values and currencies are.
 */
public final class UnitAmount {

    private final BigInteger numerator;
    private final BigInteger denominator;
    private final Currency currency;

    private UnitAmount(BigInteger numerator, BigInteger denominator, Currency currency) {
        BigInteger divisor = numerator.gcd(denominator);
        this.numerator = numerator.divide(divisor);
        this.denominator = denominator.divide(divisor);
        this.currency = currency;
    }

    /** Exactly this amount. */
    public static UnitAmount of(BigDecimal amount, Currency currency) {
        return amount.scale() > 0
                ? new UnitAmount(amount.unscaledValue(), BigInteger.TEN.pow(amount.scale()), currency)
                : new UnitAmount(amount.toBigIntegerExact(), BigInteger.ONE, currency);
    }

    /** Exactly this amount. */
    public static UnitAmount of(Money money) {
        return of(money.amount(), money.currency());
    }

    /** The currency. */
    public Currency currency() {
        return currency;
    }

    /**
     * The exact sum.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    public UnitAmount plus(UnitAmount other) {
        requireSameCurrency(other);
        return new UnitAmount(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator),
                currency);
    }

    /**
     * The exact difference.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    public UnitAmount minus(UnitAmount other) {
        return plus(new UnitAmount(other.numerator.negate(), other.denominator, other.currency));
    }

    /** This amount times an exact factor, such as a number of minutes or a rate. */
    public UnitAmount times(BigDecimal factor) {
        UnitAmount f = of(factor, currency);
        return new UnitAmount(numerator.multiply(f.numerator), denominator.multiply(f.denominator), currency);
    }

    /**
     * This amount divided exactly.
     *
     * @param divisor above zero
     */
    public UnitAmount dividedBy(long divisor) {
        if (divisor <= 0) {
            throw new IllegalArgumentException("divisor is " + divisor + "; give at least 1");
        }
        return new UnitAmount(numerator, denominator.multiply(BigInteger.valueOf(divisor)), currency);
    }

    /**
     * This amount divided exactly by a number that may have decimals or be negative, such as a quantity sent back.
     *
     * @param divisor not zero
     */
    public UnitAmount dividedBy(BigDecimal divisor) {
        if (divisor.signum() == 0) {
            throw new IllegalArgumentException("divisor is 0; give another number");
        }
        UnitAmount d = of(divisor.abs(), currency);
        BigInteger signed = divisor.signum() < 0 ? numerator.negate() : numerator;
        return new UnitAmount(signed.multiply(d.denominator), denominator.multiply(d.numerator), currency);
    }

    /** The amount rounded to so many decimals. */
    public BigDecimal round(int scale, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), scale, mode);
    }

    /** So many units together, rounded once to the currency's minor unit. */
    public Money total(long units, RoundingMode mode) {
        BigDecimal exact = new BigDecimal(numerator.multiply(BigInteger.valueOf(units)));
        int scale = Money.decimals(currency);
        return Money.of(exact.divide(new BigDecimal(denominator), scale, mode), currency);
    }

    /** Below zero is -1, zero 0, above zero 1. */
    public int signum() {
        return numerator.signum();
    }

    private void requireSameCurrency(UnitAmount other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("other is in " + other.currency + ", this in " + currency
                    + "; convert one of them by a dated rate first");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitAmount that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator)
                && currency.equals(that.currency);
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator, denominator, currency);
    }

    /** Rounded to six decimals, half up, for people. */
    @Override
    public String toString() {
        return round(6, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + " " + currency;
    }
}

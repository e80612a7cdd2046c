package io.shelfwise.core.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * What one unit of a currency was worth in another on a day, according to someone. It is never turned around: a bank's
 * rate the other way is another rate.
 *
 * @param from the currency of the amount to convert
 * @param to the currency it becomes
 * @param rate units of {@code to} for one of {@code from}, above 0
 * @param date from which on it holds, until the next rate of the pair
 * @param source who says so, such as {@code ECB} or the bank's name
 */
public record ExchangeRate(Currency from, Currency to, BigDecimal rate, LocalDate date, String source) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the rate is not above 0 or both currencies are the same
     */
    public ExchangeRate {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("rate is " + rate.toPlainString() + " for " + from + " to " + to + " on "
                    + date + "; give a rate above 0");
        }
        if (from.equals(to)) {
            throw new IllegalArgumentException(
                    "from and to are both " + from + "; leave the rate out, an amount stays what it is");
        }
    }

    /** The amount in the other currency, exact and not rounded. */
    public BigDecimal convert(BigDecimal amount) {
        return amount.multiply(rate);
    }
}

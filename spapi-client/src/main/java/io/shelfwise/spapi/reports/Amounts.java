package io.shelfwise.spapi.reports;

import io.shelfwise.core.money.Money;
import java.math.BigDecimal;
import java.util.Currency;

/** The amounts that nearly all rows hold: digits, and perhaps a point and as many decimals as the currency has. */
final class Amounts {

    static final long NOT_PLAIN = -1;
    private static final int MAX_LENGTH = 16;
    private static final BigDecimal MOST_UNITS = BigDecimal.TEN.pow(18);

    private Amounts() {}

    /** Whether the currency holds the amount exactly. */
    static boolean fits(BigDecimal amount, Currency currency) {
        BigDecimal units = amount.movePointRight(Money.decimals(currency));
        return units.stripTrailingZeros().scale() <= 0 && units.abs().compareTo(MOST_UNITS) < 0;
    }

    /** What is wrong with an amount that does not fit. */
    static String misfit(Currency currency) {
        return "is no amount of " + currency + "; expected at most " + Money.decimals(currency) + " decimals";
    }

    /** The amount in minor units; {@link #NOT_PLAIN} if it is written in any other way. */
    static long minorUnits(byte[] bytes, int from, int to, int decimals) {
        if (to - from > MAX_LENGTH || decimals < 0 || bytes[from] == '.') {
            return NOT_PLAIN;
        }
        long value = 0;
        int missing = decimals;
        boolean point = false;
        for (int i = from; i < to; i++) {
            byte c = bytes[i];
            if (c == '.' && !point) {
                point = true;
            } else if (c >= '0' && c <= '9' && (!point || missing > 0)) {
                value = value * 10 + c - '0';
                missing -= point ? 1 : 0;
            } else {
                return NOT_PLAIN;
            }
        }
        for (; missing > 0; missing--) {
            value *= 10;
        }
        return value;
    }
}

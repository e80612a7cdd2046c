package io.shelfwise.spapi.reports;

/** The amounts that nearly all rows hold: digits, and perhaps a point and as many decimals as the currency has. */
final class Amounts {

    static final long NOT_PLAIN = -1;
    private static final int MAX_LENGTH = 16;

    private Amounts() {}

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

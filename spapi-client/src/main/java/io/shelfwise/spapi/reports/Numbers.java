package io.shelfwise.spapi.reports;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as sellers and Amazon write them. A point alone is a decimal point; a comma alone is a decimal comma where the
 * marketplace has one, and groups thousands elsewhere; of both, the last is the decimal mark.
 */
final class Numbers {

    /** Nearly all numbers are this short; longer ones take the long way. */
    private static final int MAX_PLAIN_LENGTH = 20;

    private static final Pattern SPACED_THOUSANDS = Pattern.compile("(?<=\\d)[ \u00a0\u202f](?=\\d{3}(\\D|$))");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?");
    private static final Pattern GROUPED_BY_POINT = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d*)?");

    private Numbers() {}

    /** The number exactly as written; null if it is none. */
    static @Nullable BigDecimal parse(String text, boolean decimalComma) {
        if (isPlain(text)) {
            return new BigDecimal(text);
        }
        String compact = SPACED_THOUSANDS.matcher(text).replaceAll("");
        boolean comma = compact.indexOf(',') >= 0;
        boolean point = compact.indexOf('.') >= 0;
        if (!comma) {
            return plain(compact);
        }
        if (point) {
            return bothMarks(compact);
        }
        if (decimalComma && compact.indexOf(',') == compact.lastIndexOf(',')) {
            return plain(compact.replace(',', '.'));
        }
        return GROUPED_BY_COMMA.matcher(compact).matches() ? plain(compact.replace(",", "")) : null;
    }

    /** Digits, with a point between them or without. */
    private static boolean isPlain(String text) {
        int last = text.length() - 1;
        boolean point = false;
        for (int i = 0; i <= last; i++) {
            char c = text.charAt(i);
            boolean inner = c == '.' && !point && i > 0 && i < last;
            if (!inner && (c < '0' || c > '9')) {
                return false;
            }
            point |= inner;
        }
        return last >= 0 && last < MAX_PLAIN_LENGTH;
    }

    private static @Nullable BigDecimal bothMarks(String text) {
        if (text.lastIndexOf('.') > text.lastIndexOf(',')) {
            return GROUPED_BY_COMMA.matcher(text).matches() ? plain(text.replace(",", "")) : null;
        }
        return GROUPED_BY_POINT.matcher(text).matches()
                ? plain(text.replace(".", "").replace(',', '.'))
                : null;
    }

    private static @Nullable BigDecimal plain(String text) {
        return PLAIN.matcher(text).matches() ? new BigDecimal(text) : null;
    }
}

package io.shelfwise.spapi.reports;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as sellers and Amazon write them. A point alone is a decimal point; a comma alone is a decimal comma where the
 * marketplace has one, and groups thousands elsewhere; of both, the last is the decimal mark.
 */
final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?");
    private static final Pattern GROUPED_BY_POINT = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d*)?");

    private Numbers() {}

    /** The number exactly as written; null if it is none. */
    static @Nullable BigDecimal parse(String text, boolean decimalComma) {
        String compact = text.strip().replaceAll("(?<=\\d)[ \u00a0\u202f](?=\\d{3}(\\D|$))", "");
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

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

    private static final int MAX_WRITTEN_LENGTH = 60;

    /** Quotes, currencies and per cent around a number. */
    private static final Pattern BESIDE = Pattern.compile(
            "^\\s*\"\\s*|\\s*\"\\s*$|\\p{Sc}|%|^\\s*[A-Z]{3}\\b\\s*|\\s*\\b[A-Z]{3}\\s*$|^[\\s\u00a0]+|[\\s\u00a0]+$");

    private static final Pattern APOSTROPHES = Pattern.compile("(?<=\\d)['\u2019](?=\\d{3}(\\D|$))");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,(\\d{1,2}|\\d{4,})");
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

    /**
     * As {@link #parse}, of a cell that may be in quotes, or name its currency or a per cent beside the number. Where
     * marketplaces differ, a lone comma before one, two or more than three digits is a decimal comma anyway.
     */
    static @Nullable BigDecimal written(String text, boolean decimalComma) {
        BigDecimal value = parse(text, decimalComma);
        if (value != null || text.length() > MAX_WRITTEN_LENGTH) {
            return value;
        }
        String bare = BESIDE.matcher(text.replace('\u2212', '-')).replaceAll("").strip();
        boolean negative = bare.startsWith("(") && bare.endsWith(")");
        bare = negative ? "-" + bare.substring(1, bare.length() - 1) : bare;
        if (bare.endsWith("-") && bare.length() > 1) {
            bare = "-" + bare.substring(0, bare.length() - 1);
        }
        String grouped = APOSTROPHES.matcher(bare).replaceAll("");
        value = parse(grouped, decimalComma || DECIMAL_COMMA.matcher(grouped).matches());
        return value != null ? value : manyPoints(grouped);
    }

    private static @Nullable BigDecimal manyPoints(String text) {
        boolean groups = text.indexOf('.') != text.lastIndexOf('.')
                && GROUPED_BY_POINT.matcher(text).matches();
        return groups ? plain(text.replace(".", "")) : null;
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

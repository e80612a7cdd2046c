package io.shelfwise.costing.fees;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Months of any year.
 *
 * @param first 1 to 12
 * @param last 1 to 12, not before the first
 */
record MonthRange(int first, int last) {

    static MonthRange read(JsonObject json) {
        List<@Nullable BigDecimal> months = json.decimals("months");
        BigDecimal first = months.size() == 2 ? months.get(0) : null;
        BigDecimal last = months.size() == 2 ? months.get(1) : null;
        if (first == null
                || last == null
                || first.intValue() < 1
                || last.intValue() > 12
                || first.compareTo(last) > 0) {
            throw json.error("has months " + months + "; give the first and the last, from 1 to 12");
        }
        return new MonthRange(first.intValue(), last.intValue());
    }

    boolean holds(int month) {
        return month >= first && month <= last;
    }

    String words() {
        return name(first) + " to " + name(last);
    }

    private static String name(int month) {
        return Month.of(month).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }
}

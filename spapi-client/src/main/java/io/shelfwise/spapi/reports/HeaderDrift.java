package io.shelfwise.spapi.reports;

import java.util.List;
import java.util.Map;

/**
 * How the header of a file differs from what is known of its report. Amazon changes columns without notice; a host may
 * alert on what is unknown or absent. The values of unknown columns are kept in {@link ReportRow}.
 *
 * <p>In JSON reports the columns are members, as paths from the name of their list on, such as {@code
 * salesAndTrafficByAsin.salesByAsin.unitsOrdered}; those are absent that Amazon's schema says are always there.
 *
 * @param unknown columns of the file that the report is not known to have, as written
 * @param absent columns that the report is known to have and the file has not; of a flat file none of them is needed
 * @param renamed columns found under another name than their own: own name to the name as written
 * @param repeated names that the header has more than once, as written
 * @param byPosition whether the names said nothing and the columns were told by their place
 */
public record HeaderDrift(
        List<String> unknown,
        List<String> absent,
        Map<String, String> renamed,
        List<String> repeated,
        boolean byPosition) {

    /** Copies the collections. */
    public HeaderDrift {
        unknown = List.copyOf(unknown);
        absent = List.copyOf(absent);
        renamed = Map.copyOf(renamed);
        repeated = List.copyOf(repeated);
    }

    /** Whether there is any difference. */
    public boolean isAny() {
        return isSurprising() || !absent.isEmpty() || !renamed.isEmpty();
    }

    /** Whether the file has something that is not known, or not where it should be. Absent columns are no surprise. */
    public boolean isSurprising() {
        return !unknown.isEmpty() || !repeated.isEmpty() || byPosition;
    }
}

package io.shelfwise.spapi.reports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Keys for the rows of reports that have none: the report's day, the row's digest, and its ordinal among equal rows of
 * that day. A re-read of the same day gives the same keys, in whatever order rows and columns come, so that it upserts;
 * equal rows stay two.
 *
 * <p>One object for all files of one report, in which it holds one entry for each different row. Not for use by several
 * threads.
 */
public final class RowIdentities {

    private final Map<String, Integer> seen = new HashMap<>();

    /** Begins with nothing seen. */
    public RowIdentities() {}

    /**
     * The key of the next row: {@code day/digest/ordinal}, the ordinal from 1.
     *
     * @param reportDay the day that the report is about, or was made; what is restated on another day is another row
     */
    public String next(LocalDate reportDay, ReportRow row) {
        String key = reportDay + "/" + row.digest() + "/";
        return key + seen.merge(key, 1, Integer::sum);
    }
}

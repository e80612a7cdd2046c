package io.shelfwise.testkit.internal.reports;

import java.time.Instant;
import java.util.Map;

/**
 * What a report is to tell.
 *
 * @param type of report
 * @param from first moment of its data
 * @param to first moment after its data
 * @param options as asked
 */
public record ReportOrder(String type, Instant from, Instant to, Map<String, String> options) {

    /** Copies its map. */
    public ReportOrder {
        options = Map.copyOf(options);
    }

    boolean holds(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }
}

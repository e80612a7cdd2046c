package io.shelfwise.testkit.internal.jobs;

import org.jspecify.annotations.Nullable;

/**
 * Work that has ended.
 *
 * @param kind of work
 * @param id of the report, feed or query
 * @param sellerId for whom
 * @param type of report or feed
 * @param status how it ended, in Amazon's word
 * @param document what came of it, if anything
 * @param query the text of a query
 */
public record Ended(
        Kind kind,
        String id,
        String sellerId,
        String type,
        String status,
        @Nullable String document,
        @Nullable String query) {

    /** Kinds of work. */
    public enum Kind {
        /** A report. */
        REPORT,
        /** A feed. */
        FEED,
        /** A Data Kiosk query. */
        QUERY
    }
}

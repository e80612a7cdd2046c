package io.shelfwise.core.retention;

import io.shelfwise.core.storage.DataCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;

/**
 * How long one kind of data may live, and who says so.
 *
 * @param category the kind of data
 * @param keepFor its lifetime, above zero, such as 18 months
 * @param source who asks for it, where and when it was read, or the host's own reason; not blank
 */
public record RetentionRule(DataCategory category, Period keepFor, String source) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the period is not above zero or the source is blank
     */
    public RetentionRule {
        if (keepFor.isZero() || keepFor.isNegative()) {
            throw new IllegalArgumentException(
                    "keepFor is " + keepFor + " for " + category + "; give a period above zero, such as P18M");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException(
                    "source is '" + source + "' for " + category + "; say who asks for it, or why the host chose it");
        }
    }

    /** The rule for this kind of data. */
    public static RetentionRule of(DataCategory category, Period keepFor, String source) {
        return new RetentionRule(category, keepFor, source);
    }

    /**
     * The time before which rows have outlived this rule: the period is counted back from today's date in UTC, and the
     * cutoff is the start of that day. So a row lives up to a day longer than the period, and never shorter. On 25
     * November 2025, 18 months give 25 May 2024, 00:00 UTC.
     */
    public Instant cutoff(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC)
                .minus(keepFor)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }
}

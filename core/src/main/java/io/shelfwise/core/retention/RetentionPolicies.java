package io.shelfwise.core.retention;

import io.shelfwise.core.storage.DataCategory;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/** Policies that others publish, as dated data. */
public final class RetentionPolicies {

    private static final String AMAZON_2025_11 = "Amazon Data Protection Policy, update effective 2025-11-25: data"
            + " without personal details at most 18 months unless law requires longer (developer-docs.amazon.com/sp-api,"
            + " changelog 'Updates to the Data Protection Policy and Acceptable Use Policy', read 2026-11-21)";

    private RetentionPolicies() {}

    /**
     * Amazon's Data Protection Policy as updated in November 2025: 18 months for all data without buyers' personal
     * details. Amazon announced a further change for August 2026, which is not in here: its text was not available.
     *
     * <p>A yearly season is learnt from two years of daily sales. To keep these is the host's own choice, made with
     * {@link RetentionPolicy#with} and a reason.
     */
    public static RetentionPolicy amazon202511() {
        List<RetentionRule> rules = Stream.of(
                        DataCategory.ORDER_LINES,
                        DataCategory.DAILY_SALES,
                        DataCategory.INVENTORY,
                        DataCategory.INBOUND)
                .map(category -> RetentionRule.of(category, Period.ofMonths(18), AMAZON_2025_11))
                .toList();
        return RetentionPolicy.of("amazon-2025-11", LocalDate.of(2025, 11, 25), rules);
    }
}

package io.shelfwise.costing.settlement;

import io.shelfwise.core.money.Money;
import java.util.Optional;

/**
 * A fee of one unit that is, or could be, right.
 *
 * @param amount of one unit, at least 0; empty where no schedule covers the case
 * @param tier the size tier or category, such as {@code LARGE_STANDARD}
 * @param band the price band within the tier; blank where there is none
 * @param schedule the version of the schedule, such as its date
 * @param rule what gave the amount, or why there is none
 * @param differs of a candidate, what sets it apart from what is expected; empty where tier, band and schedule tell
 */
public record ExpectedFee(
        Optional<Money> amount, String tier, String band, String schedule, String rule, Optional<GapReason> differs) {

    /** A fee that says by its tier, band and schedule how it differs from another. */
    public ExpectedFee(Optional<Money> amount, String tier, String band, String schedule, String rule) {
        this(amount, tier, band, schedule, rule, Optional.empty());
    }

    /** A fee that no schedule covers. */
    public static ExpectedFee notCovered(String reason) {
        return new ExpectedFee(Optional.empty(), "", "", "", reason);
    }
}

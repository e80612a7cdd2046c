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
 */
public record ExpectedFee(Optional<Money> amount, String tier, String band, String schedule, String rule) {

    /** A fee that no schedule covers. */
    public static ExpectedFee notCovered(String reason) {
        return new ExpectedFee(Optional.empty(), "", "", "", reason);
    }
}

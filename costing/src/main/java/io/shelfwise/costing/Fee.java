package io.shelfwise.costing;

import io.shelfwise.core.money.Money;
import java.util.Optional;

/**
 * One fee of one unit, or why it is not known.
 *
 * @param type Amazon's kind of fee, such as {@code REFERRAL}
 * @param amount of one unit; empty where the schedule does not cover the case
 * @param rule what gave the amount: rate, category, schedule date, confidence; or why there is none
 */
public record Fee(String type, Optional<Money> amount, String rule) {

    static Fee covered(String type, Money amount, String rule) {
        return new Fee(type, Optional.of(amount), rule);
    }

    static Fee notCovered(String type, String reason) {
        return new Fee(type, Optional.empty(), reason);
    }

    /** Whether the schedule covers the case. */
    public boolean isCovered() {
        return amount.isPresent();
    }
}

package io.shelfwise.core.economics;

import io.shelfwise.core.money.UnitAmount;

/**
 * What a unit of some age is charged on an assessment.
 *
 * @param perUnit at least 0
 * @param rule where that comes from, in words, such as the schedule and its band
 */
public record AgeCharge(UnitAmount perUnit, String rule) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the amount is below 0
     */
    public AgeCharge {
        if (perUnit.signum() < 0) {
            throw new IllegalArgumentException("perUnit is " + perUnit + "; give at least 0");
        }
    }
}

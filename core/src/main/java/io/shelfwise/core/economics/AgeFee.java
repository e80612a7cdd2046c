package io.shelfwise.core.economics;

import io.shelfwise.core.money.UnitAmount;

/**
 * What a unit costs in addition once it has been in stock for long: a step of the aged-inventory surcharge.
 *
 * @param fromDays the age at which it is first charged, at least 1
 * @param perUnit charged once for this age, at least 0; a surcharge that comes back each month is one of these a month
 */
public record AgeFee(int fromDays, UnitAmount perUnit) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the age is below 1 or the fee below 0
     */
    public AgeFee {
        if (fromDays < 1) {
            throw new IllegalArgumentException("fromDays is " + fromDays + "; give at least 1");
        }
        if (perUnit.signum() < 0) {
            throw new IllegalArgumentException("perUnit is " + perUnit + "; give at least 0");
        }
    }
}

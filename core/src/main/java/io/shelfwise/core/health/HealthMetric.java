package io.shelfwise.core.health;

import java.util.OptionalDouble;

/**
 * One thing by which Amazon judges an account.
 *
 * @param name Amazon's, such as {@code lateShipmentRate}
 * @param value a rate or a number of cases; empty where there is none yet
 * @param target Amazon's; empty where it names none
 * @param good whether Amazon finds it good; a metric without a verdict is
 * @param merchantFulfilled whether it is about orders that the seller ships, so that stock at Amazon is not touched
 */
public record HealthMetric(
        String name, OptionalDouble value, OptionalDouble target, boolean good, boolean merchantFulfilled) {}

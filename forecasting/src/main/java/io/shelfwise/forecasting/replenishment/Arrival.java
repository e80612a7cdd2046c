package io.shelfwise.forecasting.replenishment;

/**
 * Units that become sellable on a day of the projection.
 *
 * @param day index from the day of the plan, at least 0
 * @param units at least 1
 * @param source what arrives, such as {@code shipped} or {@code order}
 */
public record Arrival(int day, long units, String source) {}

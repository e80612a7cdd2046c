package io.shelfwise.forecasting.simulation;

/**
 * One day of one product under one policy.
 *
 * @param policy its name
 * @param series the product's name
 * @param day of the replay, 0 the first
 * @param level to which was last ordered
 * @param ordered on this day, 0 between reviews
 * @param stock on hand at the end of the day
 */
public record TraceRow(String policy, String series, int day, double level, double ordered, double stock) {}

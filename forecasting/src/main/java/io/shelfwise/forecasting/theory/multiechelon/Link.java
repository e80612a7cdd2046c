package io.shelfwise.forecasting.theory.multiechelon;

/**
 * A stage supplies another, one unit for each of its units.
 *
 * @param from name of the supplying stage
 * @param to name of the stage supplied
 */
public record Link(String from, String to) {}

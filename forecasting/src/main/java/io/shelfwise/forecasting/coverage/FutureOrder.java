package io.shelfwise.forecasting.coverage;

import java.time.LocalDate;

/**
 * An order that stock will need.
 *
 * @param orderBy the last review on which it still comes in time at the target, or the first where it already doesn't
 * @param expectedArrival the day on which it can be sold on average, rounded up
 * @param units to order, in the supplier's terms
 * @param chanceInTime that stock is not out before it comes, days left aside that not even the earliest order could save
 * @param late whether that is below the target, so that it should have been ordered before the timeline begins
 * @param reason in a seller's words
 */
public record FutureOrder(
        LocalDate orderBy, LocalDate expectedArrival, long units, double chanceInTime, boolean late, String reason) {}

package io.shelfwise.forecasting.coverage;

import java.time.LocalDate;

/**
 * Days in a row on which there is most likely nothing to sell.
 *
 * @param first the first day at whose end nothing is left
 * @param last the last such day
 * @param endedByArrival whether stock comes back within the timeline
 * @param lostUnits units expected to be lost on these days
 * @param greatestChance of nothing left, on the worst of these days
 */
public record StockGap(
        LocalDate first, LocalDate last, boolean endedByArrival, double lostUnits, double greatestChance) {}

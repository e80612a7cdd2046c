package io.shelfwise.forecasting.coverage;

import java.time.LocalDate;

/**
 * Days in a row that end with nothing left to sell.
 *
 * @param first the first day at whose end nothing is left
 * @param last the last such day
 * @param endedByArrival whether stock comes back within the timeline
 * @param lostUnits units lost on these days: the middle of it for the first gap, else expected
 * @param chance of it: of any such days in view for the first gap, else of nothing left on the worst of these days
 */
public record StockGap(LocalDate first, LocalDate last, boolean endedByArrival, double lostUnits, double chance) {}

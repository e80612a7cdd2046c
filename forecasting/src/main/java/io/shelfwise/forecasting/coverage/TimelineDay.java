package io.shelfwise.forecasting.coverage;

import java.time.LocalDate;

/**
 * One day of a timeline, over all futures.
 *
 * @param date the day
 * @param arrivals units expected to become sellable
 * @param demand units expected to be wanted
 * @param sold units expected to be sold
 * @param lost units expected to be wanted and not there
 * @param endOfDay stock left at its end
 * @param chanceOut that nothing is left at its end
 */
public record TimelineDay(
        LocalDate date,
        double arrivals,
        double demand,
        double sold,
        double lost,
        StockBand endOfDay,
        double chanceOut) {}

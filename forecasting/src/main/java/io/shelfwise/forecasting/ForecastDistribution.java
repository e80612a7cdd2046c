package io.shelfwise.forecasting;

import java.time.LocalDate;

/**
 * Demand to come, as a distribution rather than a number.
 *
 * <p>What holds: quantiles never cross and are never below zero; a sum over a window needs no less than any single day
 * within it, at any probability; equal inputs give equal answers. The mean of a sum is the sum of the daily means, unless the
 * forecaster says that it tells its daily means of typical days and its sums of all demand, as {@link PooledForecaster}
 * does. Implementations are immutable and thread-safe.
 */
public interface ForecastDistribution {

    /** The first forecast day. */
    LocalDate start();

    /** How far it looks. */
    Horizon horizon();

    /**
     * The expected units of one day.
     *
     * @param day index from 0, below the horizon
     */
    double mean(int day);

    /**
     * The distribution of all units demanded in a window of days. This is what stock has to cover: the quantile of the
     * sum, which is not the sum of the quantiles.
     *
     * @param window within the horizon
     * @throws IllegalArgumentException if it ends beyond the horizon
     */
    DemandDistribution sumOver(Window window);

    /** What the forecast was made from. */
    ForecastExplanation explanation();
}

package io.shelfwise.forecasting;

import io.shelfwise.core.demand.DemandSeries;

/**
 * Turns the past demand of one product into the distribution of its demand to come. Hosts may bring their own.
 *
 * <p>Implementations are pure functions: the same series and horizon give the same answer, from any thread. They answer
 * for every series, the empty one too, and say in the explanation how little they had to go by.
 */
@FunctionalInterface
public interface Forecaster {

    /**
     * Forecasts the days that follow the series.
     *
     * @param demand what was sold; its {@link DemandSeries#end()} is the first forecast day
     * @param horizon how far ahead
     */
    ForecastDistribution forecast(DemandSeries demand, Horizon horizon);
}

package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.DemandDistribution;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.ForecastExplanation;
import io.shelfwise.forecasting.Forecaster;
import io.shelfwise.forecasting.Horizon;
import io.shelfwise.forecasting.Window;
import java.time.LocalDate;
import java.util.List;

/**
 * The same demand every day, uniform between 0 and twice its mean over any window, so that a planner's test can compute
 * quantiles in the head: the 95 % quantile is 1.9 times the mean, rounded up.
 */
record FlatForecast(LocalDate start, Horizon horizon, double unitsPerDay) implements ForecastDistribution {

    static Forecaster of(double unitsPerDay) {
        return (DemandSeries demand, Horizon horizon) -> new FlatForecast(demand.end(), horizon, unitsPerDay);
    }

    @Override
    public double mean(int day) {
        return unitsPerDay;
    }

    @Override
    public DemandDistribution sumOver(Window window) {
        if (window.to() > horizon.periods()) {
            throw new IllegalArgumentException("window ends on " + window.to() + " beyond " + horizon.periods());
        }
        return new Uniform(unitsPerDay * window.days());
    }

    @Override
    public ForecastExplanation explanation() {
        return new ForecastExplanation("flat", 100, 0, false, List.of(), List.of());
    }

    private record Uniform(double mean) implements DemandDistribution {

        @Override
        public double variance() {
            return mean * mean / 3;
        }

        @Override
        public double cdf(double units) {
            return mean == 0 ? 1 : Math.min(1, Math.max(0, units / (2 * mean)));
        }

        @Override
        public double quantile(double probability) {
            return Math.ceil(2 * mean * probability - 1e-9);
        }
    }
}

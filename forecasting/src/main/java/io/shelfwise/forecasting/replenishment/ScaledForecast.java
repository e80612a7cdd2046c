package io.shelfwise.forecasting.replenishment;

import io.shelfwise.forecasting.DemandDistribution;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.ForecastExplanation;
import io.shelfwise.forecasting.Horizon;
import io.shelfwise.forecasting.Window;
import java.time.LocalDate;

/**
 * A forecast of which everything is so many times as much.
 *
 * @param forecast as it was
 * @param factor above 0
 */
record ScaledForecast(ForecastDistribution forecast, double factor) implements ForecastDistribution {

    @Override
    public LocalDate start() {
        return forecast.start();
    }

    @Override
    public Horizon horizon() {
        return forecast.horizon();
    }

    @Override
    public double mean(int day) {
        return factor * forecast.mean(day);
    }

    @Override
    public DemandDistribution sumOver(Window window) {
        return new Scaled(forecast.sumOver(window), factor);
    }

    @Override
    public ForecastExplanation explanation() {
        return forecast.explanation();
    }

    private record Scaled(DemandDistribution demand, double factor) implements DemandDistribution {

        @Override
        public double mean() {
            return factor * demand.mean();
        }

        @Override
        public double variance() {
            return factor * factor * demand.variance();
        }

        @Override
        public double cdf(double units) {
            return demand.cdf(units / factor);
        }

        @Override
        public double quantile(double probability) {
            return Math.ceil(factor * demand.quantile(probability) - 1e-9);
        }

        @Override
        public double loss(double stock) {
            return factor * demand.loss(stock / factor);
        }
    }
}

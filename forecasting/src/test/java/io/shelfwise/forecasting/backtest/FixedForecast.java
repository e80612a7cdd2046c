package io.shelfwise.forecasting.backtest;

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
 * The same mean each period; the quantile of a sum is so many units a period up to level 0.5 and others above.
 *
 * @param start of the forecast
 * @param horizon of the forecast
 * @param mean of a period
 * @param median of a period
 * @param high quantile of a period at all levels above 0.5
 */
record FixedForecast(LocalDate start, Horizon horizon, double mean, double median, double high)
        implements ForecastDistribution {

    static Forecaster of(double mean, double median, double high) {
        return (DemandSeries demand, Horizon horizon) -> new FixedForecast(demand.end(), horizon, mean, median, high);
    }

    @Override
    public double mean(int day) {
        return mean;
    }

    @Override
    public DemandDistribution sumOver(Window window) {
        return new Sum(window.days());
    }

    @Override
    public ForecastExplanation explanation() {
        return new ForecastExplanation("fixed", 0, 0, false, List.of(), List.of());
    }

    private final class Sum implements DemandDistribution {

        private final int periods;

        Sum(int periods) {
            this.periods = periods;
        }

        @Override
        public double mean() {
            return periods * mean;
        }

        @Override
        public double variance() {
            return 0;
        }

        @Override
        public double cdf(double units) {
            throw new UnsupportedOperationException("no measure asks for it");
        }

        @Override
        public double quantile(double probability) {
            return periods * (probability <= 0.5 ? median : high);
        }
    }
}

package io.shelfwise.examples.cli.report;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.DemandDistribution;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.ForecastExplanation;
import io.shelfwise.forecasting.Horizon;
import io.shelfwise.forecasting.Window;
import java.time.LocalDate;
import java.util.List;

/**
 * Two units a day, whatever was sold: a window's demand is uniform between 0 and 4 units for each of its days.
 *
 * @param start the first forecast day
 * @param horizon how far it looks
 */
record TwoADay(LocalDate start, Horizon horizon) implements ForecastDistribution {

    static ForecastDistribution forecast(DemandSeries demand, Horizon horizon) {
        return new TwoADay(demand.end(), horizon);
    }

    @Override
    public double mean(int day) {
        return 2;
    }

    @Override
    public DemandDistribution sumOver(Window window) {
        return new Uniform(4.0 * window.days());
    }

    @Override
    public ForecastExplanation explanation() {
        return new ForecastExplanation("two a day", 0, 0, false, List.of(), List.of("<script>console.error(1)"));
    }

    private record Uniform(double most) implements DemandDistribution {

        @Override
        public double mean() {
            return most / 2;
        }

        @Override
        public double variance() {
            return most * most / 12;
        }

        @Override
        public double cdf(double units) {
            return Math.max(0, Math.min(1, units / most));
        }

        @Override
        public double quantile(double probability) {
            return most * probability;
        }
    }
}

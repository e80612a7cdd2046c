package io.shelfwise.forecasting.coverage;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.DemandDistribution;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.ForecastExplanation;
import io.shelfwise.forecasting.Forecasters;
import io.shelfwise.forecasting.Horizon;
import io.shelfwise.forecasting.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Demand that is certain, the same number of units every day; and some that is not. */
public record Steady(LocalDate start, Horizon horizon, double unitsPerDay) implements ForecastDistribution {

    /** So many days. */
    public static ForecastDistribution of(String start, int days, double unitsPerDay) {
        return new Steady(LocalDate.parse(start), Horizon.days(days), unitsPerDay);
    }

    /** The simplest forecast of sales around so many a day. */
    public static ForecastDistribution uncertain(String start, int days, double unitsPerDay) {
        Random random = new Random(7);
        double[] units = new double[200];
        for (int day = 0; day < units.length; day++) {
            units[day] = Math.floor(-unitsPerDay * Math.log(1 - random.nextDouble()) + 0.5);
        }
        DemandSeries demand = DemandSeries.daily(LocalDate.parse(start).minusDays(units.length), units);
        return Forecasters.simpleExponentialSmoothing().forecast(demand, Horizon.days(days));
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
        return new Certain(unitsPerDay * window.days());
    }

    @Override
    public ForecastExplanation explanation() {
        return new ForecastExplanation("steady", 100, 0, false, List.of(), List.of());
    }

    private record Certain(double mean) implements DemandDistribution {

        @Override
        public double variance() {
            return 0;
        }

        @Override
        public double cdf(double units) {
            return units >= mean ? 1 : 0;
        }

        @Override
        public double quantile(double probability) {
            return mean;
        }
    }
}

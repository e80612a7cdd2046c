package io.shelfwise.forecasting.aging;

import io.shelfwise.forecasting.DemandDistribution;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How much is wanted before each of some days, in equally likely scenarios: the quantiles of the forecast's own sums. What
 * is left of a layer on a day depends on the sum up to it alone, so that its expectation and its quantiles are those of the
 * forecast, as finely as there are scenarios.
 */
final class SalesScenarios {

    static final int COUNT = 100;

    private final double[][] sums;

    private SalesScenarios(double[][] sums) {
        this.sums = sums;
    }

    /** Before each of these days, from the start of the forecast on. */
    static SalesScenarios of(ForecastDistribution forecast, List<LocalDate> days) {
        double[][] sums = new double[COUNT][days.size()];
        for (int i = 0; i < days.size(); i++) {
            int before = (int) ChronoUnit.DAYS.between(forecast.start(), days.get(i));
            if (before > 0) {
                fill(sums, i, forecast.sumOver(Window.firstDays(before)));
            }
        }
        return new SalesScenarios(sums);
    }

    private static void fill(double[][] sums, int day, DemandDistribution demand) {
        for (int scenario = 0; scenario < COUNT; scenario++) {
            double sum = demand.quantile((scenario + 0.5) / COUNT);
            sums[scenario][day] = day == 0 ? sum : Math.max(sum, sums[scenario][day - 1]);
        }
    }

    /** Nothing is wanted. */
    static SalesScenarios none(int days) {
        return new SalesScenarios(new double[1][days]);
    }

    /** The same with so many times the demand. */
    SalesScenarios times(double factor) {
        double[][] more = new double[sums.length][];
        for (int scenario = 0; scenario < sums.length; scenario++) {
            more[scenario] = sums[scenario].clone();
            for (int day = 0; day < more[scenario].length; day++) {
                more[scenario][day] *= factor;
            }
        }
        return new SalesScenarios(more);
    }

    int count() {
        return sums.length;
    }

    /** Demand before each of the days in one scenario. */
    double[] sums(int scenario) {
        return sums[scenario];
    }
}

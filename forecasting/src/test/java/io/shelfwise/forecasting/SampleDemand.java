package io.shelfwise.forecasting;

import io.shelfwise.core.demand.DemandSeries;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

/** Seeded sales for tests. All series start on a Monday. */
final class SampleDemand {

    static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    private SampleDemand() {}

    /** Poisson sales around a rate that may change by day. */
    static double[] poisson(long seed, int days, IntToDoubleFunction rate) {
        Random random = new Random(seed);
        double[] units = new double[days];
        for (int day = 0; day < days; day++) {
            double limit = Math.exp(-rate.applyAsDouble(day));
            int sold = -1;
            for (double left = 1; left > limit; left *= random.nextDouble()) {
                sold++;
            }
            units[day] = Math.max(0, sold);
        }
        return units;
    }

    static DemandSeries series(double... units) {
        return DemandSeries.daily(MONDAY, units);
    }

    /** Steady Poisson sales. */
    static DemandSeries steady(long seed, int days, double rate) {
        return series(poisson(seed, days, day -> rate));
    }
}

package io.shelfwise.forecasting.simulation;

import io.shelfwise.core.demand.DemandSeries;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Steady Poisson demand of a few products at rates from slow to fast. */
final class MadeUpDemand {

    static final LocalDate START = LocalDate.of(2024, 1, 1);

    private MadeUpDemand() {}

    static Map<String, DemandSeries> poisson(int products, int days, long seed) {
        Map<String, DemandSeries> series = new TreeMap<>();
        for (int i = 0; i < products; i++) {
            SplittableRandom random = new SplittableRandom(seed + 1000L * i);
            double rate = 0.5 + i % 7;
            double[] units = new double[days];
            Arrays.setAll(units, day -> poisson(rate, random));
            series.put("P" + i, DemandSeries.daily(START, units));
        }
        return series;
    }

    /** The same with other demand from a day on. */
    static Map<String, DemandSeries> changedFrom(int day, Map<String, DemandSeries> series) {
        Map<String, DemandSeries> changed = new TreeMap<>();
        series.forEach((id, demand) -> {
            double[] units = demand.units();
            for (int i = day; i < units.length; i++) {
                units[i] = 3 * units[i] + 5;
            }
            changed.put(id, DemandSeries.daily(demand.start(), units));
        });
        return changed;
    }

    private static double poisson(double rate, SplittableRandom random) {
        double limit = Math.exp(-rate);
        double product = random.nextDouble();
        int units = 0;
        while (product > limit) {
            product *= random.nextDouble();
            units++;
        }
        return units;
    }
}

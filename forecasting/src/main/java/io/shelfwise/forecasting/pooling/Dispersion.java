package io.shelfwise.forecasting.pooling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The variance over the mean of single periods of slow products, as the median over products: how far small counts
 * stray is better told by all of them than by the few sales of one.
 */
final class Dispersion {

    private static final double SLOW = 3;
    private static final double LEAST_MEAN = 0.05;

    private Dispersion() {}

    /** At least 1; 1 where there are no slow products. */
    static double of(Base base, List<Origin> past, int horizon) {
        Map<ObservedSeries, double[]> products = new HashMap<>();
        for (Origin origin : past) {
            if (origin.scale < SLOW) {
                add(base, origin, horizon, products.computeIfAbsent(origin.series, series -> new double[2]));
            }
        }
        double[] ratios = products.values().stream()
                .mapToDouble(sums -> sums[0] / sums[1])
                .filter(ratio -> ratio > 0)
                .sorted()
                .toArray();
        return ratios.length == 0 ? 1 : Math.max(1, ratios[ratios.length / 2]);
    }

    private static void add(Base base, Origin origin, int horizon, double[] sums) {
        for (int step = 0; step < horizon; step++) {
            if (origin.series.isObserved(origin.at + step)) {
                double expected = base.at(origin, step);
                double miss = origin.series.value(origin.at + step) - expected;
                sums[0] += miss * miss / Math.max(LEAST_MEAN, expected);
                sums[1]++;
            }
        }
    }
}

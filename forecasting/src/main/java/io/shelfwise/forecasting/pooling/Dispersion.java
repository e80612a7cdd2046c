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
    private static final double LEAST_RATIO = 0.3;

    /** How many periods of a product's own weigh as much as all products. */
    private static final double PRIOR_PERIODS = 100;

    private static final int ORIGINS = 24;

    /** Of days every second week is looked at, and counts for two: the weeks between tell next to nothing more. */
    private static final int WEEKS = 2;

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

    /** That of one product, from its own past forecasts and that of all. */
    static double of(ObservedSeries series, SeasonProfile profile, Pool pool, Base base, int horizon, double ofAll) {
        double[] sums = new double[2];
        int least = series.first + pool.cycle().leastHistory(pool.smooth());
        boolean days = pool.cycle().year() != pool.cycle().season();
        int each = days ? WEEKS : 1;
        int at = series.length - horizon;
        for (int k = 0; k < ORIGINS && at >= least; k += each) {
            add(base, Origin.of(series, at, profile, pool, horizon), horizon, sums);
            at -= days ? WEEKS * pool.cycle().season() : 1;
        }
        sums[0] *= each;
        sums[1] *= each;
        double own = Math.max(LEAST_RATIO, sums[1] > 0 ? sums[0] / sums[1] : 1);
        double logarithm = (sums[1] * Math.log(own) + PRIOR_PERIODS * Math.log(ofAll)) / (sums[1] + PRIOR_PERIODS);
        return Math.max(1, Math.exp(logarithm));
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

package io.shelfwise.forecasting.pooling;

import java.util.ArrayList;
import java.util.List;

/** Sums over windows of one product's past, as they were expected and as they came. */
final class PastWindows {

    private PastWindows() {}

    static List<double[]> of(
            ObservedSeries series, int until, int window, int count, SeasonProfile profile, Pool pool, Base base) {
        List<double[]> pairs = new ArrayList<>();
        int least = series.first + pool.cycle().leastHistory(pool.smooth());
        int stride = Math.max(1, Math.max(window / 2, (until - window - least) / Math.max(1, count)));
        for (int at = until - window; at >= least && pairs.size() < count; at -= stride) {
            if (series.scale(at) > 0 && series.observed(at, at + window) == window) {
                pairs.add(pair(Origin.of(series, at, profile, pool, window), window, base));
            }
        }
        return pairs;
    }

    private static double[] pair(Origin origin, int window, Base base) {
        double expected = 0;
        double came = 0;
        for (int step = 0; step < window; step++) {
            expected += Math.max(0, base.at(origin, step));
            came += origin.series.value(origin.at + step);
        }
        return new double[] {expected, came};
    }
}

package io.shelfwise.forecasting.pooling;

import java.util.ArrayList;
import java.util.List;

/** Sums over windows of one product's past, as they were expected and as they came, of periods in stock. */
final class PastWindows {

    private PastWindows() {}

    static List<double[]> of(
            ObservedSeries series, int until, int window, int count, SeasonProfile profile, Pool pool, Base base) {
        List<double[]> pairs = new ArrayList<>();
        int least = series.first + pool.cycle().leastHistory(pool.smooth());
        int stride = Math.max(1, Math.max(window / 2, (until - window - least) / Math.max(1, count)));
        for (int at = until - window; at >= least && pairs.size() < count; at -= stride) {
            double[] pair = at(series, at, window, profile, pool, base);
            if (pair.length > 0) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    /** Of one window, over the periods of it in stock; empty where these are fewer than half. */
    static double[] at(ObservedSeries series, int at, int window, SeasonProfile profile, Pool pool, Base base) {
        int least = series.first + pool.cycle().leastHistory(pool.smooth());
        return at < least || series.scale(at) <= 0 || 2 * series.observed(at, at + window) < window
                ? new double[0]
                : pair(Origin.of(series, at, profile, pool, window), window, base);
    }

    private static double[] pair(Origin origin, int window, Base base) {
        double expected = 0;
        double came = 0;
        for (int step = 0; step < window; step++) {
            if (origin.series.isObserved(origin.at + step)) {
                expected += Math.max(0, base.at(origin, step));
                came += origin.series.value(origin.at + step);
            }
        }
        return new double[] {expected, came};
    }
}

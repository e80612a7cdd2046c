package io.shelfwise.forecasting.pooling;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The origins in the past of all products from which they are forecast again, to learn from what then came. */
final class PastOrigins {

    private static final int WEEKS = 52;
    private static final int SEASONS = 2;

    private PastOrigins() {}

    /** A lesson needs several times to tell it from what happened to all products at one time. */
    private static final int LEAST_TIMES = 4;

    /**
     * So many origins at most, drawn evenly from all there are; none where they are of too few times.
     *
     * @param horizon that each must have after it
     */
    static List<Origin> of(
            List<ObservedSeries> all, SeasonProfile profile, Pool pool, int horizon, int most, long seed) {
        long there = 0;
        for (ObservedSeries series : all) {
            there += count(series, pool, horizon);
        }
        double share = Math.min(1, (double) most / Math.max(1, there));
        SplittableRandom random = new SplittableRandom(seed);
        List<Origin> origins = new ArrayList<>();
        for (ObservedSeries series : all) {
            int count = count(series, pool, horizon);
            for (int k = 0; k < count; k++) {
                int at = series.length - horizon - k * stride(pool);
                if (random.nextDouble() < share && series.scale(at) > 0) {
                    origins.add(Origin.of(series, at, profile, pool, horizon));
                }
            }
        }
        long times =
                origins.stream().mapToInt(o -> o.series.start + o.at).distinct().count();
        return times < LEAST_TIMES ? List.of() : origins;
    }

    private static int count(ObservedSeries series, Pool pool, int horizon) {
        int past = series.length - horizon - series.first - pool.cycle().leastHistory(pool.smooth());
        int most = stride(pool) > 1
                ? WEEKS
                : Math.min(WEEKS, SEASONS * pool.cycle().season());
        return past < 0 || !series.isTelling() ? 0 : Math.min(most, past / stride(pool) + 1);
    }

    /** A season between origins of days, one period otherwise. */
    private static int stride(Pool pool) {
        return pool.cycle().year() != pool.cycle().season() ? pool.cycle().season() : 1;
    }
}

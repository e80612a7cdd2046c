package io.shelfwise.forecasting.pooling;

import java.util.ArrayList;
import java.util.List;

/**
 * What the trees see of a product and a period ahead. Units are by the product's own scale, so that slow and fast sellers
 * teach each other; {@code NaN} stands where history does not reach.
 */
final class Features {

    private static final int[] SHORT_WINDOWS = {1, 2, 4, 8, 16, 32};
    private static final int[] SEASONS = {1, 2, 4, 8, 13, 26, 52};
    private static final double LONG_AGO = 1000;
    private static final int BY_ORIGIN = 15;
    private static final int BY_STEP = 14;
    private static final int BY_MASK = 3;

    private final Pool pool;
    private final SeasonProfile profile;
    private final int[] windows;
    private final float[] row;
    private final int level;

    Features(Pool pool, SeasonProfile profile) {
        this.pool = pool;
        this.profile = profile;
        this.windows = windows(pool);
        this.level = windows.length + ObservedSeries.constants() + BY_ORIGIN + (pool.masked() ? BY_MASK : 0);
        this.row = new float[level + BY_STEP + (pool.smooth() ? Origin.PATHS : 0)];
    }

    int count() {
        return row.length;
    }

    /** Fills in what does not depend on the step. */
    void origin(Origin origin) {
        ObservedSeries s = origin.series;
        int t = origin.at;
        int season = pool.cycle().season();
        int[] levels = pool.cycle().windows();
        int next = 0;
        for (int window : windows) {
            row[next++] = finite(s.mean(t - window, t) / origin.scale);
        }
        for (int c = 0; c < ObservedSeries.constants(); c++) {
            row[next++] = finite(s.smoothed(c, t) / origin.scale);
        }
        double[] highest = highest(s, t, levels[2]);
        double[] fixed = {
            s.cappedMean(t - levels[0], t) / origin.scale,
            s.cappedMean(t - levels[2], t) / origin.scale,
            s.sellingShare(t - levels[0], t),
            s.sellingShare(t - levels[2], t),
            Math.min(LONG_AGO, s.sinceSale(t)),
            Math.min(LONG_AGO, t - s.first),
            Math.log(origin.scale),
            highest[0] / origin.scale,
            highest[1] / origin.scale,
            highest[0],
            s.mean(t - levels[0], t),
            s.mean(t - season, t) / s.mean(t - 2 * season, t - season),
            s.sales(t),
            (s.mean(t - 4, t)
                            - s.mean(
                                    t - pool.cycle().year() - 4,
                                    t - pool.cycle().year()))
                    / origin.scale,
            (s.mean(t - 13, t)
                            - s.mean(
                                    t - pool.cycle().year() - 13,
                                    t - pool.cycle().year()))
                    / origin.scale
        };
        for (double value : fixed) {
            row[next++] = finite(value);
        }
        if (pool.masked()) {
            int unseen = 0;
            while (unseen < t && !s.isObserved(t - 1 - unseen)) {
                unseen++;
            }
            row[next++] = unseen;
            row[next++] = (float) s.observed(Math.max(0, t - levels[0]), t);
            row[next++] =
                    finite(pool.movement().at(s.start + t - 1) / pool.movement().at(s.start + t - 1 - unseen));
        }
    }

    /**
     * Fills in one period ahead of the origin last given; the row is used again.
     *
     * @param known the step as trees may see it, which have learnt no further than their horizon
     * @param step the step
     */
    float[] step(Origin origin, int known, int step, double base) {
        ObservedSeries s = origin.series;
        Cycle cycle = pool.cycle();
        int target = origin.at + step;
        double zero = pool.smooth() ? base : 0;
        int next = level;
        row[next++] = known;
        row[next++] = finite(base / origin.scale);
        row[next++] = finite(origin.factor(step));
        row[next++] = finite(profile.at(s.start + target));
        row[next++] = cycle.place(s.start + target);
        int width = 2 * cycle.reach() + 1;
        for (int years = 1; years <= 2; years++) {
            int middle = ago(target, origin.at, years);
            for (int block = -1; block <= 1; block++) {
                int from = middle + block * width - cycle.reach();
                row[next++] = from + width <= origin.at
                        ? finite((s.mean(from, from + width) - zero) / origin.scale)
                        : Float.NaN;
            }
        }
        int lastYear = ago(target, origin.at, 1);
        int around = 2 * cycle.season();
        row[next++] = finite(s.mean(lastYear - around, Math.min(origin.at, lastYear + around)) / origin.scale);
        row[next++] =
                finite(s.mean(origin.at - cycle.year() - 4 * cycle.season(), origin.at - cycle.year()) / origin.scale);
        int before = ago(target, origin.at, 2);
        row[next++] = finite((s.mean(lastYear, lastYear + 1) - s.mean(before, before + 1)) / origin.scale);
        for (int method = 0; next < row.length; method++) {
            row[next++] = finite((origin.path(method, step) - base) / origin.scale);
        }
        return row;
    }

    /** The period of this time of the year, so many years before, that was known at the origin. */
    private int ago(int target, int origin, int years) {
        int year = pool.cycle().year();
        int past = target - year;
        while (past >= origin) {
            past -= year;
        }
        return past - (years - 1) * year;
    }

    private static double[] highest(ObservedSeries series, int origin, int window) {
        double first = 0;
        double second = 0;
        for (int i = Math.max(0, origin - window); i < origin; i++) {
            double value = series.value(i);
            if (value > first) {
                second = first;
                first = value;
            } else if (value > second) {
                second = value;
            }
        }
        return new double[] {first, second};
    }

    private static int[] windows(Pool pool) {
        List<Integer> windows = new ArrayList<>();
        for (int window : SHORT_WINDOWS) {
            if (window < pool.cycle().season()) {
                windows.add(window);
            }
        }
        for (int seasons : SEASONS) {
            if (seasons * pool.cycle().season() < pool.deepest()) {
                windows.add(seasons * pool.cycle().season());
            }
        }
        return windows.stream().mapToInt(Integer::intValue).toArray();
    }

    private static float finite(double value) {
        float feature = (float) value;
        return Float.isInfinite(feature) ? Float.NaN : feature;
    }
}

package io.shelfwise.forecasting.pooling;

import java.util.Arrays;

/**
 * A product's level as several simple methods tell it at an origin: means of three windows of periods in stock and exponential smoothing by
 * four constants, of values cut back to the product's own 97.5 % quantile, each over its seasonal exposure.
 */
final class Levels {

    static final int COUNT = 7;

    /** What a mix of them is before there is a past to learn one from: longer memories do better. */
    static final double[] USUAL_WEIGHTS = {0.6, 0.2, 0.2, 0, 0, 0, 0};

    private static final int WINDOWS = 3;
    private static final double[] CONSTANTS = {0.05, 0.1, 0.2, 0.4};
    private static final double NEGLIGIBLE = 6;

    private Levels() {}

    static double[] at(ObservedSeries series, int origin, double[] factors, Pool pool) {
        double[] levels = new double[COUNT];
        windows(series, origin, factors, pool, levels);
        for (int c = 0; c < CONSTANTS.length; c++) {
            levels[WINDOWS + c] = smoothed(series, origin, factors, pool, CONSTANTS[c]);
        }
        return levels;
    }

    private static void windows(ObservedSeries series, int origin, double[] factors, Pool pool, double[] levels) {
        Cycle cycle = pool.cycle();
        int[] windows = cycle.windows();
        double units = 0;
        double exposure = 0;
        double moved = 0;
        double all = 0;
        int next = 0;
        int seen = 0;
        for (int i = origin - 1; i >= 0 && seen < windows[WINDOWS - 1]; i--) {
            if (series.isObserved(i)) {
                units += series.capped(i);
                exposure += factors[cycle.place(series.start + i)];
                moved += pool.movement().at(series.start + i);
                all += pool.movement().at(series.start + origin - 1 - seen);
                if (++seen == windows[next]) {
                    levels[next++] = level(units, exposure, all, moved);
                }
            }
        }
        Arrays.fill(levels, next, WINDOWS, level(units, exposure, all, moved));
    }

    private static double level(double units, double exposure, double all, double moved) {
        double ratio = moved > 0 ? all / moved : 1;
        return exposure > 0 ? units / exposure * ratio : 0;
    }

    private static double smoothed(ObservedSeries series, int origin, double[] factors, Pool pool, double constant) {
        double weight = 1;
        double units = 0;
        double exposure = 0;
        double moved = 0;
        double all = 0;
        int seen = 0;
        int most = (int) (NEGLIGIBLE / constant);
        for (int i = origin - 1; i >= series.first && seen < most; i--) {
            if (series.isObserved(i)) {
                units += weight * series.capped(i);
                exposure += weight * factors[pool.cycle().place(series.start + i)];
                moved += weight * pool.movement().at(series.start + i);
                all += weight * pool.movement().at(series.start + origin - 1 - seen++);
                weight *= 1 - constant;
            }
        }
        return level(units, exposure, all, moved);
    }
}

package io.shelfwise.forecasting.pooling;

import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.theta.Theta;

/** What simple methods expected of one product, seen from one origin in its history. */
final class Origin {

    static final int DYNAMIC_THETA = 0;
    static final int OPTIMISED_THETA = 1;
    static final int GROWTH = 3;
    static final int PATHS = 4;

    final ObservedSeries series;
    final int at;
    final double scale;
    final double[] factors;
    final double[] levels;
    /** Of methods that draw a path of their own, by the constants above; empty for products that do not sell in most periods. */
    final double[][] paths;

    private Origin(ObservedSeries series, int at, double scale, double[] factors, double[] levels, double[][] paths) {
        this.series = series;
        this.at = at;
        this.scale = scale;
        this.factors = factors;
        this.levels = levels;
        this.paths = paths;
    }

    static Origin of(ObservedSeries series, int at, SeasonProfile profile, Pool pool, int horizon) {
        double[] factors = profile.own(series, at);
        return new Origin(
                series,
                at,
                series.scale(at),
                factors,
                Levels.at(series, at, factors, pool),
                pool.smooth() ? paths(series, at, pool.cycle(), horizon) : new double[0][]);
    }

    /** The factor of a period ahead. */
    double factor(int step) {
        return factors[Math.floorMod(series.start + at + step, factors.length)];
    }

    private static double[][] paths(ObservedSeries series, int at, Cycle cycle, int horizon) {
        double[] before = cycle.isDaily() ? BulkDays.cutBack(series.before(at)) : series.before(at);
        return new double[][] {
            path(Theta.dynamicOptimised().fit(before, cycle.season()), horizon),
            path(Theta.optimised().fit(before, cycle.season()), horizon),
            path(Theta.standard().fit(before, cycle.season()), horizon),
            GrowthNaive.path(series, at, cycle, horizon)
        };
    }

    private static double[] path(PointFit fit, int horizon) {
        double[] path = new double[horizon];
        for (int step = 0; step < horizon; step++) {
            path[step] = Math.max(0, fit.mean(step));
        }
        return path;
    }
}

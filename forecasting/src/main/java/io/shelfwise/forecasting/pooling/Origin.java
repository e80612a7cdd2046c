package io.shelfwise.forecasting.pooling;

import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.theta.Theta;

/**
 * What simple methods expected of one product, seen from one origin in its history. Paths are drawn when first asked for,
 * since most origins are asked for those of the base alone. Of one thread.
 */
final class Origin {

    static final int DYNAMIC_THETA = 0;
    static final int OPTIMISED_THETA = 1;
    static final int STANDARD_THETA = 2;
    static final int GROWTH = 3;
    static final int PATHS = 4;

    final ObservedSeries series;
    final int at;
    final double scale;
    final double[] factors;
    final double[] levels;
    private final Cycle cycle;
    private final int horizon;
    private final double[][] paths = new double[PATHS][];
    private double[] before = {};

    private Origin(
            ObservedSeries series, int at, double scale, double[] factors, double[] levels, Cycle cycle, int horizon) {
        this.series = series;
        this.at = at;
        this.scale = scale;
        this.factors = factors;
        this.levels = levels;
        this.cycle = cycle;
        this.horizon = horizon;
    }

    static Origin of(ObservedSeries series, int at, SeasonProfile profile, Pool pool, int horizon) {
        double[] factors = profile.own(series, at);
        return new Origin(
                series, at, series.scale(at), factors, Levels.at(series, at, factors, pool), pool.cycle(), horizon);
    }

    /** The factor of a period ahead. */
    double factor(int step) {
        return factors[Math.floorMod(series.start + at + step, factors.length)];
    }

    /** What a method that draws a path of its own, one of the constants above, expects of a period ahead. */
    double path(int method, int step) {
        if (paths[method] == null) {
            paths[method] = drawn(method);
        }
        return paths[method][step];
    }

    private double[] drawn(int method) {
        return switch (method) {
            case DYNAMIC_THETA -> path(Theta.dynamicOptimised());
            case OPTIMISED_THETA -> path(Theta.optimised());
            case STANDARD_THETA -> path(Theta.standard());
            default -> GrowthNaive.path(series, at, cycle, horizon);
        };
    }

    private double[] path(Theta theta) {
        if (before.length == 0) {
            before = cycle.isDaily() ? BulkDays.cutBack(series.before(at)) : series.before(at);
        }
        PointFit fit = theta.fit(before, cycle.season());
        double[] path = new double[horizon];
        for (int step = 0; step < horizon; step++) {
            path[step] = Math.max(0, fit.mean(step));
        }
        return path;
    }
}

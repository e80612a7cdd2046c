package io.shelfwise.forecasting.pooling;

import io.shelfwise.forecasting.boosting.BoostedTrees;
import java.io.Serializable;
import java.util.List;

/** What was learnt over one seller's products. Immutable, thread-safe and serializable. */
public final class PooledModel implements Serializable {

    private static final long serialVersionUID = 1;

    /** How much of the trees' correction is taken. */
    private static final double CORRECTION = 0.7;

    private static final double LARGE_COUNTS = 20;

    private final Pool pool;
    private final SeasonProfile profile;
    private final Base base;
    private final int horizon;
    private final int products;
    private final int rows;
    private final double error;
    private final double dispersion;
    private final List<BoostedTrees> mean;
    private final List<BoostedTrees> quantiles;
    private final double[] levels;

    PooledModel(Training training, List<BoostedTrees> mean, List<BoostedTrees> quantiles, double[] levels) {
        this.pool = training.pool();
        this.profile = training.profile();
        this.base = training.base();
        this.horizon = training.horizon();
        this.products = training.products();
        this.rows = training.rows();
        this.error = training.error();
        this.dispersion = training.dispersion();
        this.mean = List.copyOf(mean);
        this.quantiles = List.copyOf(quantiles);
        this.levels = levels.clone();
    }

    /** The levels of the quantiles told, rising. */
    public double[] levels() {
        return levels.clone();
    }

    /** The forecast that the trees correct, in words. */
    public String base() {
        return base.kind().words;
    }

    /** The mean error of that forecast over the past, as a root mean square by each product's scale. */
    public double baseError() {
        return error;
    }

    /** Whether products sell in most periods, so that the mean forecast is of all that is sold, nothing cut back. */
    public boolean sellsInMostPeriods() {
        return pool.smooth();
    }

    /** How many products it was learnt from. */
    public int products() {
        return products;
    }

    /** How many past forecasts it was learnt from. */
    public int rows() {
        return rows;
    }

    /** What is expected of one product after its last value. */
    public PooledPath forecast(ObservedSeries series, int periods) {
        Origin origin = Origin.of(series, series.length, profile, pool, periods);
        double[] before = new double[periods];
        Features features = new Features(pool, profile);
        features.origin(origin);
        float[] rows = new float[periods * features.count()];
        for (int step = 0; step < periods; step++) {
            double expected = base.at(origin, step);
            before[step] = Math.max(0, expected);
            float[] row = features.step(origin, Math.min(step, horizon - 1), step, expected);
            System.arraycopy(row, 0, rows, step * row.length, row.length);
        }
        double[] means = corrections(rows, periods);
        for (int step = 0; step < periods; step++) {
            means[step] = Math.max(0, base.at(origin, step) + CORRECTION * origin.scale * means[step]);
        }
        return new PooledPath(
                means, before, quantiles(rows, origin, periods), origin.scale, dispersion(series, origin.scale));
    }

    /** What the base alone expects of windows after past origins: pairs of expected and sold. */
    public List<double[]> pastWindows(ObservedSeries series, int until, int window, int count) {
        return PastWindows.of(series, until, window, count, profile, pool, base);
    }

    /** What the base expected of a window from a past origin on, and what was sold; empty where that is not known. */
    public double[] windowAt(ObservedSeries series, int origin, int window) {
        return PastWindows.at(series, origin, window, profile, pool, base);
    }

    /** Worth its time for counts small enough to use it. */
    private double dispersion(ObservedSeries series, double scale) {
        return scale < LARGE_COUNTS && !quantiles.isEmpty()
                ? Dispersion.of(series, profile, pool, base, horizon, dispersion)
                : dispersion;
    }

    private double[] corrections(float[] rows, int periods) {
        double[] sums = new double[periods];
        double[] each = new double[periods];
        for (BoostedTrees trees : mean) {
            trees.predict(rows, each);
            for (int step = 0; step < periods; step++) {
                sums[step] += each[step] / mean.size();
            }
        }
        return sums;
    }

    private double[][] quantiles(float[] rows, Origin origin, int periods) {
        if (quantiles.isEmpty()) {
            return new double[0][];
        }
        double[][] told = new double[periods][levels.length];
        double[] each = new double[periods];
        for (int i = 0; i < levels.length; i++) {
            quantiles.get(i).predict(rows, each);
            for (int step = 0; step < periods; step++) {
                double zero = pool.smooth() ? base.at(origin, step) : 0;
                double least = i == 0 ? 0 : told[step][i - 1];
                told[step][i] = Math.max(least, zero + origin.scale * each[step]);
            }
        }
        return told;
    }
}

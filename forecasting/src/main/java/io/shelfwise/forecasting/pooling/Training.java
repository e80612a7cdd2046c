package io.shelfwise.forecasting.pooling;

import io.shelfwise.forecasting.boosting.BoostedTrees;
import io.shelfwise.forecasting.boosting.BoostingSettings;
import io.shelfwise.forecasting.boosting.GradientBoosting;
import io.shelfwise.forecasting.boosting.Loss;
import io.shelfwise.forecasting.boosting.TrainingTable;
import io.shelfwise.forecasting.boosting.TrainingTableBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Learns over one seller's products what {@link PooledModel} knows. */
public final class Training {

    private static final double[] LEVELS = {0.25, 0.5, 0.75, 0.9, 0.95, 0.99};
    private static final int MOST_ROWS = 240_000;
    private static final int STEPS_AN_ORIGIN = 4;
    private static final int STEPS_A_SMOOTH_ORIGIN = 6;
    private static final int MEANS = 2;
    private static final int MEAN_TREES = 250;
    private static final int QUANTILE_TREES = 100;
    private static final int LEAVES = 15;
    private static final int LEAST_ROWS = 100;
    private static final double LEAST_BEYOND = 20;

    private final Pool pool;
    private final SeasonProfile profile;
    private final Base base;
    private final int horizon;
    private final int products;
    private final double error;
    private final long seed;
    private final double dispersion;
    private int rows;

    private Training(
            Pool pool, SeasonProfile profile, Base base, int horizon, int products, List<Origin> past, long seed) {
        this.pool = pool;
        this.profile = profile;
        this.base = base;
        this.horizon = horizon;
        this.products = products;
        this.error = BaseChoice.error(base, past, horizon);
        this.dispersion = Dispersion.of(base, past, horizon);
        this.seed = seed;
    }

    /**
     * Learns.
     *
     * @param all one seller's products
     * @param season after how many periods a pattern may repeat
     * @param daily whether periods are days
     * @param horizon how far ahead is wanted
     * @param seed what is drawn follows from
     */
    public static PooledModel train(List<ObservedSeries> all, int season, boolean daily, int horizon, long seed) {
        Cycle cycle = Cycle.of(season, daily);
        Pool pool = Pool.of(all, cycle);
        SeasonProfile profile = SeasonProfile.of(all, cycle);
        int reached = Math.max(1, Math.min(horizon, pool.deepest() / 2));
        int steps = Math.min(reached, pool.smooth() ? STEPS_A_SMOOTH_ORIGIN : STEPS_AN_ORIGIN);
        List<Origin> past = PastOrigins.of(all, profile, pool, reached, MOST_ROWS / steps, seed);
        Base base = BaseChoice.of(past, pool, reached);
        Training training = new Training(pool, profile, base, reached, all.size(), past, seed);
        return training.grow(past, steps);
    }

    Pool pool() {
        return pool;
    }

    SeasonProfile profile() {
        return profile;
    }

    Base base() {
        return base;
    }

    int horizon() {
        return horizon;
    }

    int products() {
        return products;
    }

    int rows() {
        return rows;
    }

    double dispersion() {
        return dispersion;
    }

    double error() {
        return error;
    }

    private PooledModel grow(List<Origin> past, int steps) {
        Targets targets = new Targets();
        TrainingTableBuilder builder = fill(past, steps, targets);
        rows = targets.size();
        if (rows < 2 * LEAST_ROWS) {
            return new PooledModel(this, List.of(), List.of(), new double[0]);
        }
        TrainingTable table = builder.build();
        TrainingTable meanTable = table.withTargets(targets.misses()).withWeights(targets.meanWeights());
        List<BoostedTrees> means = new ArrayList<>();
        for (int i = 0; i < MEANS; i++) {
            means.add(GradientBoosting.of(Loss.squared(), settings(MEAN_TREES, LEAST_ROWS, -1 - i))
                    .train(meanTable));
        }
        TrainingTable quantileTable = table.withTargets(targets.values()).withWeights(targets.quantileWeights());
        List<BoostedTrees> quantiles = new ArrayList<>();
        for (int i = 0; i < LEVELS.length; i++) {
            int least = (int) Math.max(LEAST_ROWS, LEAST_BEYOND / Math.min(LEVELS[i], 1 - LEVELS[i]));
            quantiles.add(GradientBoosting.of(Loss.quantile(LEVELS[i]), settings(QUANTILE_TREES, least, 1 + i))
                    .train(quantileTable));
        }
        return new PooledModel(this, means, quantiles, LEVELS);
    }

    private TrainingTableBuilder fill(List<Origin> past, int steps, Targets targets) {
        Features features = new Features(pool, profile);
        TrainingTableBuilder builder = TrainingTable.builder(features.count());
        SplittableRandom random = new SplittableRandom(seed);
        for (Origin origin : past) {
            double miss = base.error(origin, horizon);
            if (!Double.isNaN(miss)) {
                features.origin(origin);
                for (int k = 0; k < steps; k++) {
                    int step = (int) ((k + random.nextDouble()) * horizon / steps);
                    add(origin, step, miss, features, builder, targets);
                }
            }
        }
        return builder;
    }

    private void add(
            Origin origin, int step, double miss, Features features, TrainingTableBuilder builder, Targets targets) {
        if (!origin.series.isObserved(origin.at + step)) {
            return;
        }
        double value = origin.series.value(origin.at + step);
        double expected = base.at(origin, step);
        builder.add(features.step(origin, step, step, expected), 0);
        double residual = (value - expected) / origin.scale;
        targets.add(
                residual,
                pool.smooth() ? residual : value / origin.scale,
                Weighting.ofError(miss) * Weighting.ofScale(origin, 2),
                Weighting.ofScale(origin, 1));
    }

    private BoostingSettings settings(int trees, int leastRows, long salt) {
        return BoostingSettings.builder()
                .trees(trees)
                .learningRate(0.05)
                .maxLeaves(LEAVES)
                .minRowsPerLeaf(leastRows)
                .l2(1)
                .rowShare(0.7)
                .featureShare(0.5)
                .seed(seed + salt)
                .build();
    }
}

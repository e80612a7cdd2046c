package io.shelfwise.forecasting.boosting;

import java.util.concurrent.Executor;

/** Trains {@link BoostedTrees}. Immutable and thread-safe. */
public final class GradientBoosting {

    private final Loss loss;
    private final BoostingSettings settings;

    private final Workers workers;

    private GradientBoosting(Loss loss, BoostingSettings settings, Workers workers) {
        this.workers = workers;
        this.loss = loss;
        this.settings = settings;
    }

    /** Training for a loss under some settings. */
    public static GradientBoosting of(Loss loss, BoostingSettings settings) {
        return new GradientBoosting(loss, settings, Workers.NONE);
    }

    /**
     * The same training on more threads, to the same model.
     *
     * @param executor lends the threads; training waits for none that is not free, so it may run there itself
     * @param threads how many at most, the calling one included
     */
    public GradientBoosting on(Executor executor, int threads) {
        return new GradientBoosting(loss, settings, new Workers(executor, threads));
    }

    /** Trains on all rows until all trees are grown, or none gains any more. */
    public BoostedTrees train(TrainingTable table) {
        BoostingRun run = new BoostingRun(table, loss, settings, workers);
        while (run.trees() < settings.trees() && run.grow()) {}
        return run.model(run.trees());
    }

    /**
     * Trains until more trees no longer help on other rows, and keeps as many trees as helped most.
     *
     * @param validation made by {@link TrainingTableBuilder#buildLike}
     * @param patience how many trees may pass without any improvement, from 1
     */
    public BoostedTrees train(TrainingTable table, TrainingTable validation, int patience) {
        if (patience < 1) {
            throw new IllegalArgumentException("patience is " + patience + "; give at least 1 tree");
        }
        BoostingRun run = new BoostingRun(table, loss, settings, workers);
        Validation holdout = new Validation(validation, table, loss, run.initialScore());
        while (run.trees() < settings.trees() && holdout.treesSinceBest() < patience && run.grow()) {
            holdout.add(run.lastTree());
        }
        return run.model(holdout.bestTrees());
    }
}

package io.shelfwise.forecasting.boosting;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * A trained model: a function from features to a prediction. Immutable, thread-safe and serializable; equal training
 * makes equal models.
 */
public final class BoostedTrees implements Serializable {

    private static final long serialVersionUID = 1;
    /** How many rows pass through one tree before the next, few enough to stay close at hand. */
    private static final int BLOCK = 256;

    private final Loss loss;
    private final int features;
    private final double initialScore;
    private final Tree[] trees;

    BoostedTrees(Loss loss, int features, double initialScore, List<Tree> trees) {
        this.loss = loss;
        this.features = features;
        this.initialScore = initialScore;
        this.trees = trees.toArray(Tree[]::new);
    }

    /** How many trees it has; 0 where nothing was to be learnt from the features. */
    public int trees() {
        return trees.length;
    }

    /** How many features a row has. */
    public int features() {
        return features;
    }

    /**
     * Predicts one row.
     *
     * @param row its features, {@code NaN} where one is missing
     */
    public double predict(float[] row) {
        checkLength(row, 1);
        double score = initialScore;
        for (Tree tree : trees) {
            score += tree.value(row, 0);
        }
        return loss.response(score);
    }

    /**
     * Predicts many rows, each as by itself.
     *
     * @param rows the features of the first row, then those of the next, {@code NaN} where one is missing
     * @param predictions filled in, one for each row
     */
    public void predict(float[] rows, double[] predictions) {
        checkLength(rows, predictions.length);
        Arrays.fill(predictions, initialScore);
        for (int from = 0; from < predictions.length; from += BLOCK) {
            addScores(rows, predictions, from, Math.min(predictions.length, from + BLOCK));
        }
        for (int row = 0; row < predictions.length; row++) {
            predictions[row] = loss.response(predictions[row]);
        }
    }

    private void addScores(float[] rows, double[] scores, int from, int to) {
        for (Tree tree : trees) {
            for (int row = from; row < to; row++) {
                scores[row] += tree.value(rows, row * features);
            }
        }
    }

    private void checkLength(float[] values, int rows) {
        if (values.length != (long) rows * features) {
            throw new IllegalArgumentException(values.length + " feature values for " + rows + " rows; give " + features
                    + " for each row, NaN where one is missing");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BoostedTrees model
                && loss.equals(model.loss)
                && features == model.features
                && initialScore == model.initialScore
                && Arrays.equals(trees, model.trees);
    }

    @Override
    public int hashCode() {
        return 31 * Double.hashCode(initialScore) + Arrays.hashCode(trees);
    }

    @Override
    public String toString() {
        return trees.length + " trees over " + features + " features for " + loss;
    }
}

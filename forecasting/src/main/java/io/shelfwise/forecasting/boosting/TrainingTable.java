package io.shelfwise.forecasting.boosting;

/**
 * Rows to learn from: for each its features, what followed from them (the target) and how much it counts (the weight).
 * Features are kept as bins of one byte each. Immutable and thread-safe.
 */
public final class TrainingTable {

    private final FeatureBins[] bins;
    private final byte[][] columns;
    private final double[] targets;
    private final double[] weights;
    private final boolean unweighted;

    TrainingTable(FeatureBins[] bins, byte[][] columns, double[] targets, double[] weights) {
        this.bins = bins;
        this.columns = columns;
        this.targets = targets;
        this.weights = weights;
        this.unweighted = allOne(weights);
    }

    /**
     * Starts a table.
     *
     * @param features how many features each row has, from 1
     */
    public static TrainingTableBuilder builder(int features) {
        return new TrainingTableBuilder(features);
    }

    /** How many rows it has. */
    public int rows() {
        return targets.length;
    }

    /** How many features each row has. */
    public int features() {
        return columns.length;
    }

    /**
     * The same features with other targets.
     *
     * @param others one for each row, finite
     */
    public TrainingTable withTargets(double[] others) {
        RowChecks.length("targets", others, rows());
        for (double target : others) {
            RowChecks.target(target);
        }
        return new TrainingTable(bins, columns, others.clone(), weights);
    }

    /**
     * The same rows with other weights.
     *
     * @param others one for each row, finite and above 0
     */
    public TrainingTable withWeights(double[] others) {
        RowChecks.length("weights", others, rows());
        for (double weight : others) {
            RowChecks.weight(weight);
        }
        return new TrainingTable(bins, columns, targets, others.clone());
    }

    private static boolean allOne(double[] weights) {
        for (double weight : weights) {
            if (weight != 1) {
                return false;
            }
        }
        return true;
    }

    FeatureBins[] bins() {
        return bins;
    }

    byte[][] columns() {
        return columns;
    }

    double[] targets() {
        return targets;
    }

    double[] weights() {
        return weights;
    }

    boolean unweighted() {
        return unweighted;
    }
}

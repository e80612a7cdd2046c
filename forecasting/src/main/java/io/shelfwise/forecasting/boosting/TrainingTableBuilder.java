package io.shelfwise.forecasting.boosting;

import java.util.Arrays;

/** Collects the rows of a {@link TrainingTable}. Not thread-safe. */
public final class TrainingTableBuilder {

    private static final int MOST_BINS = 255;
    /** Bins are placed by at most so many values of a feature. */
    private static final int SAMPLE = 200_000;

    private final float[][] columns;
    private double[] targets = new double[1024];
    private double[] weights = new double[1024];
    private int rows;
    private int mostBins = MOST_BINS;

    TrainingTableBuilder(int features) {
        if (features < 1) {
            throw new IllegalArgumentException("features is " + features + "; give at least 1");
        }
        columns = new float[features][1024];
    }

    /**
     * Sets how many bins a feature may have, 255 unless told; fewer train faster and see less.
     *
     * @param bins from 2 to 255
     */
    public TrainingTableBuilder mostBins(int bins) {
        if (bins < 2 || bins > MOST_BINS) {
            throw new IllegalArgumentException("bins is " + bins + "; give 2 to " + MOST_BINS);
        }
        mostBins = bins;
        return this;
    }

    /** Adds a row of weight 1. */
    public TrainingTableBuilder add(float[] features, double target) {
        return add(features, target, 1);
    }

    /**
     * Adds a row.
     *
     * @param features finite, or {@code NaN} where one is missing; copied
     * @param target finite
     * @param weight how many rows of weight 1 this one counts for, above 0
     */
    public TrainingTableBuilder add(float[] features, double target, double weight) {
        RowChecks.features(features, columns.length);
        RowChecks.target(target);
        RowChecks.weight(weight);
        if (rows == targets.length) {
            grow(rows + (rows >> 1));
        }
        for (int feature = 0; feature < features.length; feature++) {
            columns[feature][rows] = features[feature];
        }
        targets[rows] = target;
        weights[rows++] = weight;
        return this;
    }

    private void grow(int capacity) {
        targets = Arrays.copyOf(targets, capacity);
        weights = Arrays.copyOf(weights, capacity);
        for (int feature = 0; feature < columns.length; feature++) {
            columns[feature] = Arrays.copyOf(columns[feature], capacity);
        }
    }

    /** The table of the rows so far, its bins placed by their values. */
    public TrainingTable build() {
        FeatureBins[] bins = new FeatureBins[columns.length];
        for (int feature = 0; feature < bins.length; feature++) {
            bins[feature] = FeatureBins.of(sample(columns[feature]), mostBins);
        }
        return table(bins);
    }

    /** The table of the rows so far in the bins of another, as validation rows need them. */
    public TrainingTable buildLike(TrainingTable other) {
        if (other.features() != columns.length) {
            throw new IllegalArgumentException("other has " + other.features() + " features and this table "
                    + columns.length + "; give a table of the same features");
        }
        return table(other.bins());
    }

    private TrainingTable table(FeatureBins[] bins) {
        if (rows == 0) {
            throw new IllegalArgumentException("the table has no rows; add at least one");
        }
        byte[][] binned = new byte[columns.length][rows];
        for (int feature = 0; feature < bins.length; feature++) {
            for (int row = 0; row < rows; row++) {
                binned[feature][row] = (byte) bins[feature].bin(columns[feature][row]);
            }
        }
        return new TrainingTable(bins, binned, Arrays.copyOf(targets, rows), Arrays.copyOf(weights, rows));
    }

    /** The values of a feature that are not missing, or evenly spaced ones of many, ascending. */
    private float[] sample(float[] column) {
        int taken = Math.min(rows, SAMPLE);
        float[] values = new float[taken];
        int count = 0;
        for (int i = 0; i < taken; i++) {
            float value = column[(int) ((long) i * rows / taken)];
            if (!Float.isNaN(value)) {
                values[count++] = value + 0f;
            }
        }
        float[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return sorted;
    }
}

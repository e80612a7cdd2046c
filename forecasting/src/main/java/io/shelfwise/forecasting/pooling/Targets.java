package io.shelfwise.forecasting.pooling;

import java.util.Arrays;

/** What the rows of a training table are to be fitted to, for means and for quantiles. */
final class Targets {

    private double[] misses = new double[1024];
    private double[] values = new double[1024];
    private double[] meanWeights = new double[1024];
    private double[] quantileWeights = new double[1024];
    private int size;

    void add(double miss, double value, double meanWeight, double quantileWeight) {
        if (size == misses.length) {
            misses = Arrays.copyOf(misses, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
            meanWeights = Arrays.copyOf(meanWeights, 2 * size);
            quantileWeights = Arrays.copyOf(quantileWeights, 2 * size);
        }
        misses[size] = miss;
        values[size] = value;
        meanWeights[size] = meanWeight;
        quantileWeights[size++] = quantileWeight;
    }

    int size() {
        return size;
    }

    /** How far values came from what was expected, by scale. */
    double[] misses() {
        return Arrays.copyOf(misses, size);
    }

    /** What the quantiles are of. */
    double[] values() {
        return Arrays.copyOf(values, size);
    }

    double[] meanWeights() {
        return Arrays.copyOf(meanWeights, size);
    }

    double[] quantileWeights() {
        return Arrays.copyOf(quantileWeights, size);
    }
}

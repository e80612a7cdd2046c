package io.shelfwise.forecasting.boosting;

/** The mean of weighted values. */
final class WeightedMean {

    private WeightedMean() {}

    static double of(double[] values, double[] weights) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
            weight += weights[i];
        }
        return sum / weight;
    }
}

package io.shelfwise.forecasting.models;

/**
 * The same mean for every period, with independent errors.
 *
 * @param mean of each period
 * @param variance of each period
 */
public record FlatFit(double mean, double variance) implements PointFit {

    @Override
    public double mean(int step) {
        return mean;
    }

    @Override
    public double variance(int from, int to) {
        return (to - from) * variance;
    }
}

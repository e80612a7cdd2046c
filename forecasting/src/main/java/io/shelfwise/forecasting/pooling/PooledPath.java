package io.shelfwise.forecasting.pooling;

import java.util.Arrays;

/**
 * What is expected of one product.
 *
 * @param means by period ahead, at least 0
 * @param base what was expected before trees corrected it, at least 0
 * @param quantiles by period ahead, then by {@link PooledModel#levels()}, rising and at least 0; empty where none are told
 * @param scale how large the product's errors are
 * @param dispersion the variance over the mean of single periods, at least 1
 */
@SuppressWarnings("ArrayRecordComponent")
public record PooledPath(double[] means, double[] base, double[][] quantiles, double scale, double dispersion) {

    /** With each period so many times what it was. */
    public PooledPath times(double[] lifts) {
        double[] mean = new double[means.length];
        double[] before = new double[means.length];
        double[][] told = new double[quantiles.length][];
        for (int i = 0; i < mean.length; i++) {
            double lift = lifts[i];
            mean[i] = means[i] * lift;
            before[i] = base[i] * lift;
            if (i < told.length) {
                told[i] = Arrays.stream(quantiles[i]).map(value -> value * lift).toArray();
            }
        }
        return new PooledPath(mean, before, told, scale, dispersion);
    }
}

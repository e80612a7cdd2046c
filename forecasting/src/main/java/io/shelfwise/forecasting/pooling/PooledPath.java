package io.shelfwise.forecasting.pooling;

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
public record PooledPath(double[] means, double[] base, double[][] quantiles, double scale, double dispersion) {}

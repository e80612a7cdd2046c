package io.shelfwise.forecasting.coverage;

import java.util.Arrays;

/**
 * Where an uncertain quantity lies.
 *
 * @param mean expected
 * @param p05 below it with a chance of at most 5 %
 * @param p25 below it with a chance of at most 25 %
 * @param median the middle
 * @param p75 above it with a chance of at most 25 %
 * @param p95 above it with a chance of at most 5 %
 */
public record StockBand(double mean, double p05, double p25, double median, double p75, double p95) {

    /** Of equally likely values, which it sorts. */
    static StockBand of(double[] values) {
        Arrays.sort(values);
        return new StockBand(
                Arrays.stream(values).sum() / values.length,
                at(values, 0.05),
                at(values, 0.25),
                at(values, 0.5),
                at(values, 0.75),
                at(values, 0.95));
    }

    private static double at(double[] sorted, double probability) {
        return sorted[Math.max(0, (int) Math.ceil(probability * sorted.length) - 1)];
    }
}

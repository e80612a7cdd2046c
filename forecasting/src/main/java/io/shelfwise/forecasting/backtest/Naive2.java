package io.shelfwise.forecasting.backtest;

import java.util.Arrays;

/**
 * The benchmark of the M competitions: the last value, with a multiplicative season (classical decomposition) where the
 * autocorrelation at its lag is significant at 90 %. Source: Makridakis, Spiliotis, Assimakopoulos (2020), The M4
 * Competition, International Journal of Forecasting 36(1), appendix.
 */
final class Naive2 {

    private static final double SIGNIFICANT = 1.645;
    private static final int LEAST_SEASONS = 3;

    private Naive2() {}

    static double[] forecast(double[] values, int season, int horizon) {
        int length = values.length;
        double[] forecast = new double[horizon];
        Arrays.fill(forecast, values[length - 1]);
        if (isSeasonal(values, season)) {
            double[] figures = figures(values, season);
            if (Arrays.stream(figures).allMatch(figure -> figure > 0 && figure < Double.POSITIVE_INFINITY)) {
                for (int h = 0; h < horizon; h++) {
                    forecast[h] *= figures[(length + h) % season] / figures[(length - 1) % season];
                }
            }
        }
        return forecast;
    }

    static boolean isSeasonal(double[] values, int season) {
        int length = values.length;
        if (season <= 1 || length < LEAST_SEASONS * season) {
            return false;
        }
        double mean = Arrays.stream(values).average().orElse(0);
        double variance = autocovariance(values, mean, 0);
        if (variance <= 0) {
            return false;
        }
        double squares = 1;
        for (int lag = 1; lag < season; lag++) {
            double correlation = autocovariance(values, mean, lag) / variance;
            squares += 2 * correlation * correlation;
        }
        double limit = SIGNIFICANT / Math.sqrt(length) * Math.sqrt(squares);
        return Math.abs(autocovariance(values, mean, season) / variance) > limit;
    }

    private static double autocovariance(double[] values, double mean, int lag) {
        double sum = 0;
        for (int i = lag; i < values.length; i++) {
            sum += (values[i] - mean) * (values[i - lag] - mean);
        }
        return sum;
    }

    /** The mean ratio to the centred moving average at each place of the season, with mean 1. */
    private static double[] figures(double[] values, int season) {
        int reach = season / 2;
        double[] sums = new double[season];
        int[] counts = new int[season];
        for (int i = reach; i < values.length - reach; i++) {
            double ratio = values[i] / centred(values, season, i);
            if (!Double.isNaN(ratio)) {
                sums[i % season] += ratio;
                counts[i % season]++;
            }
        }
        double[] figures = new double[season];
        Arrays.setAll(figures, i -> sums[i] / counts[i]);
        double mean = Arrays.stream(figures).average().orElse(1);
        Arrays.setAll(figures, i -> figures[i] / mean);
        return figures;
    }

    private static double centred(double[] values, int season, int at) {
        int reach = season / 2;
        double sum = 0;
        for (int i = at - reach; i <= at + reach; i++) {
            boolean edge = season % 2 == 0 && Math.abs(i - at) == reach;
            sum += edge ? values[i] / 2 : values[i];
        }
        return sum / season;
    }
}

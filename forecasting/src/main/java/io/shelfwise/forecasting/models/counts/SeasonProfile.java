package io.shelfwise.forecasting.models.counts;

import java.util.Arrays;

/**
 * How much each place in the season sells relative to the average, 1 on average, shrunk to flat as far as the
 * differences could be chance: each deviation is multiplied by the share of the variance between places that the noise
 * within them does not explain (an empirical Bayes estimate in the manner of James and Stein 1961).
 */
final class SeasonProfile {

    private SeasonProfile() {}

    /**
     * The factors by index in the series modulo the season; all 1 where a place was seen fewer than two times.
     *
     * @param values with {@code NaN} where not observed
     */
    static double[] of(double[] values, int season) {
        double[] flat = new double[season];
        Arrays.fill(flat, 1);
        double[] mean = new double[season];
        double[] squares = new double[season];
        int[] count = new int[season];
        for (int i = 0; i < values.length; i++) {
            if (values[i] >= 0) {
                mean[i % season] += values[i];
                squares[i % season] += values[i] * values[i];
                count[i % season]++;
            }
        }
        if (season < 2 || Arrays.stream(count).min().orElse(0) < 2) {
            return flat;
        }
        return shrunk(mean, squares, count, flat);
    }

    private static double[] shrunk(double[] mean, double[] squares, int[] count, double[] flat) {
        int season = flat.length;
        double noise = 0;
        double average = 0;
        for (int place = 0; place < season; place++) {
            double sum = mean[place];
            mean[place] = sum / count[place];
            average += mean[place] / season;
            noise += (squares[place] - sum * mean[place]) / (count[place] - 1) / count[place] / season;
        }
        double between = 0;
        for (double each : mean) {
            between += (each - average) * (each - average) / (season - 1);
        }
        if (between <= noise) {
            return flat;
        }
        double trust = 1 - noise / between;
        for (int place = 0; place < season; place++) {
            flat[place] = 1 + trust * (mean[place] / average - 1);
        }
        return flat;
    }
}

package io.shelfwise.forecasting;

import java.util.Arrays;

/**
 * How much each weekday sells relative to the average day, shrunk to flat as far as the differences could be chance:
 * each deviation is multiplied by the share of the variance between weekdays that noise does not explain.
 */
final class WeekdayProfile {

    private static final int WEEK = 7;
    private static final int RECENT = 364;
    private static final int ENOUGH = 21;

    private WeekdayProfile() {}

    /** Seven factors from Monday on, 1 on average. */
    static double[] of(History history, double[] units) {
        double[] flat = new double[WEEK];
        Arrays.fill(flat, 1);
        int from = Math.max(0, history.length() - RECENT);
        double[] sum = new double[WEEK];
        double[] squares = new double[WEEK];
        int[] days = new int[WEEK];
        for (int i = from; i < history.length(); i++) {
            int weekday = history.weekday(i);
            sum[weekday] += units[i];
            squares[weekday] += units[i] * units[i];
            days[weekday]++;
        }
        if (history.length() - from < ENOUGH || Arrays.stream(days).min().orElse(0) < 2) {
            return flat;
        }
        return shrunk(sum, squares, days, flat);
    }

    private static double[] shrunk(double[] sum, double[] squares, int[] days, double[] flat) {
        double[] mean = new double[WEEK];
        double noise = 0;
        double average = 0;
        for (int d = 0; d < WEEK; d++) {
            mean[d] = sum[d] / days[d];
            average += mean[d] / WEEK;
            noise += (squares[d] - sum[d] * mean[d]) / (days[d] - 1) / days[d] / WEEK;
        }
        double between = 0;
        for (double each : mean) {
            between += (each - average) * (each - average) / (WEEK - 1);
        }
        if (between <= noise) {
            return flat;
        }
        double trust = 1 - noise / between;
        for (int d = 0; d < WEEK; d++) {
            flat[d] = 1 + trust * (mean[d] / average - 1);
        }
        return flat;
    }
}

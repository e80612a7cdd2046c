package io.shelfwise.forecasting.models;

/** Counts over values of which some are {@code NaN}, not observed. */
public final class Observed {

    private Observed() {}

    /** How many were observed. */
    public static int count(double[] values) {
        int count = 0;
        for (double value : values) {
            count += Double.isNaN(value) ? 0 : 1;
        }
        return count;
    }

    /** Their mean; 0 where nothing was observed. */
    public static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += Double.isNaN(value) ? 0 : value;
        }
        return sum / Math.max(1, count(values));
    }

    /** Whether all that were observed are above 0. */
    public static boolean positive(double[] values) {
        for (double value : values) {
            if (value <= 0) {
                return false;
            }
        }
        return true;
    }
}

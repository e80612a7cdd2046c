package io.shelfwise.forecasting;

/**
 * Backtests level models on a product's own past: at origins up to a year back, what did each expect of the days that
 * followed, and what was sold.
 */
final class RollingOrigin {

    private static final int LONGEST = 28;
    private static final int RECENT = 364;
    private static final int LEAST = 8;

    /** Days of the window that models are compared on. */
    final int window;

    /** Days from one origin to the next. */
    final int stride;

    /** Counts of observations before each origin; the last is the present. */
    final int[] origins;

    RollingOrigin(int length) {
        this.window = length < LEAST ? 0 : Math.min(LONGEST, length / 4);
        this.stride = Math.max(1, window / 4);
        int room = Math.min(RECENT, length / 2) - window;
        int past = window == 0 ? 0 : room / stride + 1;
        this.origins = new int[past + 1];
        for (int k = 0; k < past; k++) {
            origins[k] = length - window - (past - 1 - k) * stride;
        }
        origins[past] = length;
    }

    /** The number of origins that have a past to compare with. */
    int past() {
        return origins.length - 1;
    }

    /** Index of the present among the origins. */
    int present() {
        return origins.length - 1;
    }

    /** The units expected at each origin over the window of so many days; as far as the past reaches. */
    double[] expected(LevelPath path, double[] exposure, int days) {
        double[] expected = new double[past()];
        for (int k = 0; k < expected.length; k++) {
            int to = Math.min(exposure.length, origins[k] + days);
            expected[k] = path.sum(k, exposure, origins[k], to);
        }
        return expected;
    }

    /** The units sold over the window of so many days after each origin. */
    double[] sold(double[] units, int days) {
        double[] sold = new double[past()];
        for (int k = 0; k < sold.length; k++) {
            for (int i = origins[k]; i < Math.min(units.length, origins[k] + days); i++) {
                sold[k] += units[i];
            }
        }
        return sold;
    }

    /** The mean absolute difference. */
    static double meanAbsoluteError(double[] expected, double[] sold) {
        double sum = 0;
        for (int k = 0; k < sold.length; k++) {
            sum += Math.abs(expected[k] - sold[k]);
        }
        return sold.length == 0 ? 0 : sum / sold.length;
    }
}

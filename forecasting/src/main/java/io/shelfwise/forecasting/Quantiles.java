package io.shelfwise.forecasting;

import org.apache.commons.math3.special.Erf;

/** What all distributions need to find a quantile. */
final class Quantiles {

    private static final double SQRT_2 = Math.sqrt(2);

    private Quantiles() {}

    static void requireProbability(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("probability is " + probability + "; give above 0 and below 1");
        }
    }

    /**
     * A value near the quantile to start a search from: that of the gamma distribution of this mean and variance, after
     * Wilson and Hilferty (1931).
     */
    static double start(double mean, double variance, double probability) {
        double normal = SQRT_2 * Erf.erfInv(2 * probability - 1);
        double ninth = variance / (9 * mean * mean);
        double root = 1 - ninth + normal * Math.sqrt(ninth);
        double start = mean * root * root * root;
        return start > 0 && start < Double.MAX_VALUE ? start : mean;
    }
}

package io.shelfwise.forecasting;

import java.util.Arrays;
import org.apache.commons.math3.special.Gamma;

/**
 * Fits the spread to what windows of the past were expected to sell and sold: a negative binomial with variance {@code
 * lump * M + doubt * M^2}, its two parameters in turn set to their posterior means on a grid around a log-normal prior.
 * The posterior mean rather than the mode, because doubt about the spread is spread too.
 *
 * <p>Fractional demand is counted in lots, so that the same likelihood serves.
 */
final class SpreadFit {

    private static final double[] STEPS = {1.0 / 64, 1.0 / 32, 1.0 / 16, 1.0 / 8, 1.0 / 4, 1.0 / 2, 1, 2, 4, 8, 16};
    private static final double PRIOR_FACTOR = Math.log(3);
    private static final double LEAST_MEAN = 0.02;
    private static final int FEW = 16;
    private static final int ROUNDS = 2;

    private final double lot;
    private double[] means = new double[64];
    private double[] sold = new double[64];
    private double[] weights = new double[64];
    private int size;

    /**
     * @param lot units that count as one
     */
    SpreadFit(double lot) {
        this.lot = lot;
    }

    /** Adds a window. Overlapping windows count for less than 1 each. */
    void add(double mean, double units, double weight) {
        if (size == means.length) {
            means = Arrays.copyOf(means, 2 * size);
            sold = Arrays.copyOf(sold, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        means[size] = Math.max(LEAST_MEAN, mean / lot);
        sold[size] = units / lot;
        weights[size++] = weight;
    }

    /** The fitted spread, in units; the prior where no window was added. */
    Spread fit(double priorLump, double priorDoubt, boolean whole) {
        double expectedLump = Math.max(1, priorLump / lot);
        double lump = expectedLump;
        double doubt = priorDoubt;
        double[] posterior = new double[STEPS.length];
        for (int round = 0; round < ROUNDS && size > 0; round++) {
            for (int i = 0; i < STEPS.length; i++) {
                posterior[i] = logPrior(STEPS[i]) + logLikelihood(lump, priorDoubt * STEPS[i]);
            }
            doubt = priorDoubt * mean(posterior);
            for (int i = 0; i < STEPS.length; i++) {
                posterior[i] = logPrior(STEPS[i]) + logLikelihood(Math.max(1, expectedLump * STEPS[i]), doubt);
            }
            lump = Math.max(1, expectedLump * mean(posterior));
        }
        return new Spread(lump * lot, doubt, whole);
    }

    private static double mean(double[] logs) {
        double highest = Arrays.stream(logs).max().orElse(0);
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < logs.length; i++) {
            double chance = Math.exp(logs[i] - highest);
            sum += chance * STEPS[i];
            weight += chance;
        }
        return sum / weight;
    }

    private static double logPrior(double step) {
        double away = Math.log(step) / PRIOR_FACTOR;
        return -away * away / 2;
    }

    private double logLikelihood(double lump, double doubt) {
        double sum = 0;
        for (int i = 0; i < size; i++) {
            double excess = lump - 1 + doubt * means[i];
            double r = means[i] / excess;
            sum += weights[i]
                    * (logRising(r, sold[i]) - (r + sold[i]) * Math.log1p(excess) + sold[i] * Math.log(excess));
        }
        return sum;
    }

    /** The logarithm of {@code Gamma(r + count) / Gamma(r)}; for few whole units as the product it is. */
    private static double logRising(double r, double count) {
        if (count > FEW || count != Math.rint(count)) {
            return Gamma.logGamma(count + r) - Gamma.logGamma(r);
        }
        double product = 1;
        for (int i = 0; i < count; i++) {
            product *= r + i;
        }
        return Math.log(product);
    }
}

package io.shelfwise.forecasting;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;

/**
 * Whole units as a negative binomial of given mean and variance: Poisson demand whose rate is itself uncertain. With
 * {@code excess = variance / mean - 1} and {@code r = mean / excess} the chance of at most k units is the regularised
 * beta function {@code I(1 / (1 + excess); r, k + 1)}. Without excess it is the Poisson distribution.
 *
 * <p>Means above a million are taken as gamma, where the difference is below a unit.
 *
 * <p>With mean 2 and variance 4, r = 2 and the chance of none is 0.5 squared, 0.25.
 */
final class NegativeBinomial implements DemandDistribution {

    private static final double POISSON_BELOW = 1e-4;
    private static final double LARGE_MEAN = 1e6;
    private static final double PRECISION = 1e-13;
    private static final int MAX_ITERATIONS = 100_000;

    private final double mean;
    private final double excess;

    /**
     * @param mean above 0
     * @param variance at least the mean; less counts as the mean
     */
    NegativeBinomial(double mean, double variance) {
        this.mean = mean;
        this.excess = Math.max(0, variance / mean - 1);
    }

    @Override
    public double mean() {
        return mean;
    }

    @Override
    public double variance() {
        return mean * (1 + excess);
    }

    @Override
    public double cdf(double units) {
        if (units < 0) {
            return 0;
        }
        if (units == Double.POSITIVE_INFINITY) {
            return 1;
        }
        double k = Math.floor(units);
        if (mean > LARGE_MEAN) {
            return many().cdf(k);
        }
        if (excess < POISSON_BELOW) {
            return k == 0 ? Math.exp(-mean) : Gamma.regularizedGammaQ(k + 1, mean, PRECISION, MAX_ITERATIONS);
        }
        double size = mean / excess;
        return k == 0
                ? Math.exp(-size * Math.log1p(excess))
                : Beta.regularizedBeta(1 / (1 + excess), size, k + 1, PRECISION, MAX_ITERATIONS);
    }

    @Override
    public double quantile(double probability) {
        Quantiles.requireProbability(probability);
        if (mean > LARGE_MEAN) {
            return many().quantile(probability);
        }
        if (probability <= cdf(0)) {
            return 0;
        }
        double within = Math.floor(Math.max(1, Quantiles.start(mean, variance(), probability)));
        double below = 0;
        double step = Math.max(1, Math.floor(Math.sqrt(variance()) / 16));
        while (cdf(within) < probability) {
            below = within;
            within += step;
            step *= 2;
        }
        while (step >= 1 && within - step > below && cdf(within - step) >= probability) {
            within -= step;
            step *= 2;
        }
        below = Math.max(below, within - step);
        while (within - below > 1) {
            double middle = Math.floor((within + below) / 2);
            if (cdf(middle) >= probability) {
                within = middle;
            } else {
                below = middle;
            }
        }
        return within;
    }

    /** {@inheritDoc} Of whole stock n: {@code mean P(Y >= n) - n P(X > n)} with Y of one success more; straight between. */
    @Override
    public double loss(double stock) {
        if (stock <= 0) {
            return mean - stock;
        }
        if (mean > LARGE_MEAN) {
            return many().loss(stock);
        }
        double whole = Math.floor(stock);
        NegativeBinomial more = new NegativeBinomial(mean + excess, (mean + excess) * (1 + excess));
        double above = 1 - cdf(whole);
        return Math.max(0, mean * (1 - more.cdf(whole - 1)) - whole * above - (stock - whole) * above);
    }

    private DemandDistribution many() {
        return new RoundedDemand(new GammaDemand(mean, variance()));
    }
}

package io.shelfwise.forecasting;

import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;

/** Demand in fractions of units as a gamma distribution of given mean and variance. */
final class GammaDemand implements DemandDistribution {

    private static final double PRECISION = 1e-12;
    private static final int MAX_ITERATIONS = 100_000;
    private static final double LARGE_SHAPE = 1e6;
    private static final double CLOSE = 1e-12;
    private static final double NEGLIGIBLE = 1e-9;

    private final double shape;
    private final double scale;

    /**
     * @param mean above 0
     * @param variance above 0
     */
    GammaDemand(double mean, double variance) {
        this.shape = mean / variance * mean;
        this.scale = variance / mean;
    }

    @Override
    public double mean() {
        return shape * scale;
    }

    @Override
    public double variance() {
        return shape * scale * scale;
    }

    /** {@inheritDoc} From a shape of a million on by the cube root of Wilson and Hilferty (1931). */
    @Override
    public double cdf(double units) {
        if (units == Double.POSITIVE_INFINITY) {
            return 1;
        }
        if (units > 0 && shape > LARGE_SHAPE) {
            double normal = (Math.cbrt(units / mean()) - 1 + 1 / (9 * shape)) * 3 * Math.sqrt(shape);
            return Erf.erfc(-normal / Math.sqrt(2)) / 2;
        }
        return units <= 0 ? 0 : Gamma.regularizedGammaP(shape, units / scale, PRECISION, MAX_ITERATIONS);
    }

    /** {@inheritDoc} To twelve digits; what is below a billionth of the mean is 0. */
    @Override
    public double quantile(double probability) {
        Quantiles.requireProbability(probability);
        double least = NEGLIGIBLE * mean();
        if (cdf(least) >= probability) {
            return 0;
        }
        double within = Math.max(2 * least, Quantiles.start(mean(), variance(), probability));
        while (cdf(within) < probability) {
            within *= 2;
        }
        double below = within / 2;
        while (cdf(below) >= probability) {
            within = below;
            below /= 2;
        }
        while (within - below > CLOSE * within) {
            double middle = (within + below) / 2;
            if (cdf(middle) >= probability) {
                within = middle;
            } else {
                below = middle;
            }
        }
        return within;
    }

    /** {@inheritDoc} By the gamma distribution of one shape more: {@code mean P(Y > x) - x P(X > x)}. */
    @Override
    public double loss(double stock) {
        if (stock <= 0) {
            return mean() - stock;
        }
        GammaDemand more = new GammaDemand((shape + 1) * scale, (shape + 1) * scale * scale);
        return Math.max(0, mean() * (1 - more.cdf(stock)) - stock * (1 - cdf(stock)));
    }
}

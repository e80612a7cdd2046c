package io.shelfwise.forecasting.theory.demand;

import io.shelfwise.forecasting.theory.internal.Require;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.special.Gamma;

/** Gamma demand of this shape and scale; with shape 1 it is exponential. */
final class GammaFamilyDemand extends ContinuousDemand {

    private static final double PRECISION = 1e-15;
    private static final int MAX_ITERATIONS = 100_000;

    private final double shape;
    private final double scale;

    GammaFamilyDemand(double shape, double scale) {
        this.shape = Require.positive("shape", shape);
        this.scale = Require.positive("scale", scale);
    }

    @Override
    public double mean() {
        return shape * scale;
    }

    @Override
    public double variance() {
        return shape * scale * scale;
    }

    @Override
    public double cdf(double units) {
        return units <= 0 ? 0 : Gamma.regularizedGammaP(shape, units / scale, PRECISION, MAX_ITERATIONS);
    }

    @Override
    public double quantile(double probability) {
        Require.fraction("probability", probability);
        if (shape == 1) {
            return -scale * Math.log1p(-probability);
        }
        return new GammaDistribution(null, shape, scale, 1e-14).inverseCumulativeProbability(probability);
    }

    @Override
    double closedLoss(double stock) {
        return mean() * tail(1, stock) - stock * tail(0, stock);
    }

    @Override
    double closedSecondLoss(double stock) {
        double square = mean() * (mean() + scale);
        return (square * tail(2, stock) - 2 * stock * mean() * tail(1, stock) + stock * stock * tail(0, stock)) / 2;
    }

    @Override
    double closedComplementaryLoss(double stock) {
        return stock * head(0, stock) - mean() * head(1, stock);
    }

    @Override
    double closedComplementarySecondLoss(double stock) {
        double square = mean() * (mean() + scale);
        return (stock * stock * head(0, stock) - 2 * stock * mean() * head(1, stock) + square * head(2, stock)) / 2;
    }

    /** The gamma distribution with this much more shape. */
    private double head(int more, double stock) {
        return stock <= 0 ? 0 : Gamma.regularizedGammaP(shape + more, stock / scale, PRECISION, MAX_ITERATIONS);
    }

    /** The tail of the gamma distribution with this much more shape. */
    private double tail(int more, double stock) {
        return stock <= 0 ? 1 : Gamma.regularizedGammaQ(shape + more, stock / scale, PRECISION, MAX_ITERATIONS);
    }
}

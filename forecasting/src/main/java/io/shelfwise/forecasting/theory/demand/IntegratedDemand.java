package io.shelfwise.forecasting.theory.demand;

import io.shelfwise.forecasting.DemandDistribution;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;

/**
 * Any continuous demand: n̄(x) is the integral of F up to x, n(x) that of 1 - F from x, by Gauss-Legendre
 * rules between quantiles.
 */
final class IntegratedDemand implements TextbookDemand {

    /** Of a stretch this narrow the nodes of a rule would fall together. */
    private static final double THIN = 1e-9;

    private static final GaussIntegratorFactory RULES = new GaussIntegratorFactory();
    private static final int POINTS = 40;
    private static final double[] LEVELS = {
        1e-10, 1e-7, 1e-5, 1e-3, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999, 1 - 1e-5, 1 - 1e-7, 1 - 1e-9,
        1 - 1e-12
    };

    private final DemandDistribution demand;
    private final double[] knots;

    IntegratedDemand(DemandDistribution demand) {
        this.demand = demand;
        this.knots = new double[LEVELS.length];
        for (int i = 0; i < knots.length; i++) {
            knots[i] = demand.quantile(LEVELS[i]);
        }
    }

    @Override
    public double mean() {
        return demand.mean();
    }

    @Override
    public double variance() {
        return demand.variance();
    }

    @Override
    public double cdf(double units) {
        return demand.cdf(units);
    }

    @Override
    public double quantile(double probability) {
        return demand.quantile(probability);
    }

    @Override
    public double loss(double stock) {
        return stock < mean()
                ? mean() - stock + complementaryLoss(stock)
                : integral(units -> 1 - cdf(units), stock, end());
    }

    @Override
    public double complementaryLoss(double stock) {
        return stock < mean() ? integral(this::cdf, start(), stock) : stock - mean() + loss(stock);
    }

    @Override
    public double secondLoss(double stock) {
        return stock < mean()
                ? bothSecond(stock) - complementarySecondLoss(stock)
                : integral(units -> (units - stock) * (1 - cdf(units)), stock, end());
    }

    @Override
    public double complementarySecondLoss(double stock) {
        return stock < mean()
                ? integral(units -> (stock - units) * cdf(units), start(), stock)
                : bothSecond(stock) - secondLoss(stock);
    }

    private double bothSecond(double stock) {
        double off = stock - mean();
        return (off * off + variance()) / 2;
    }

    /** Where the distribution is as good as 0. */
    private double start() {
        return knots[0] > 0 ? 0 : 2 * knots[0] - knots[2];
    }

    private double end() {
        double last = knots[knots.length - 1];
        return last + (last - knots[knots.length - 3]);
    }

    private double integral(DoubleUnaryOperator of, double from, double to) {
        double sum = 0;
        double at = from;
        for (double knot : knots) {
            double next = Math.min(to, knot);
            if (next > at) {
                sum += piece(of, at, next);
                at = next;
            }
        }
        return to > at ? sum + piece(of, at, to) : sum;
    }

    private static double piece(DoubleUnaryOperator of, double from, double to) {
        double width = to - from;
        if (width <= THIN * Math.max(1, Math.abs(to))) {
            return width * of.applyAsDouble(from + width / 2);
        }
        GaussIntegrator rule = RULES.legendre(POINTS, from, to);
        return rule.integrate(of::applyAsDouble);
    }
}

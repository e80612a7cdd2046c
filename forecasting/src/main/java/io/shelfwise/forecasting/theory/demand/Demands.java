package io.shelfwise.forecasting.theory.demand;

import io.shelfwise.forecasting.DemandDistribution;
import io.shelfwise.forecasting.theory.internal.Require;
import java.util.Arrays;

/** The demand distributions of the textbooks. */
public final class Demands {

    private static final double REST = 1e-16;
    private static final double NEARLY_ALL = 1 - 1e-9;

    private Demands() {}

    /** Normal demand; without deviation it is certain. */
    public static TextbookDemand normal(double mean, double standardDeviation) {
        return new NormalDemand(mean, standardDeviation);
    }

    /** The normal demand of several independent periods; periods may be a fraction or none. */
    public static TextbookDemand normalOver(double periods, double mean, double standardDeviation) {
        Require.notNegative("periods", periods);
        return new NormalDemand(mean * periods, standardDeviation * Math.sqrt(periods));
    }

    /** Demand whose natural logarithm is normal with this mean and standard deviation. */
    public static TextbookDemand lognormal(double logMean, double logStandardDeviation) {
        return new LognormalDemand(logMean, logStandardDeviation);
    }

    /** Exponential demand with mean 1 / rate. */
    public static TextbookDemand exponential(double rate) {
        return new GammaFamilyDemand(1, 1 / Require.positive("rate", rate));
    }

    /** Gamma demand with mean shape · scale and variance shape · scale². */
    public static TextbookDemand gamma(double shape, double scale) {
        return new GammaFamilyDemand(shape, scale);
    }

    /** Uniform demand between two bounds. */
    public static TextbookDemand uniform(double from, double to) {
        return new UniformDemand(from, to);
    }

    /** Poisson demand; with mean 0 there is none. */
    public static DiscreteDemand poisson(double mean) {
        return Require.notNegative("mean", mean) == 0 ? pmf(1) : new PoissonDemand(mean);
    }

    /** The number of trials up to and with the first success, from 1 on; mean 1 / success. */
    public static DiscreteDemand geometric(double success) {
        return new GeometricDemand(success);
    }

    /** The number of failures before this many successes, from 0 on; mean successes (1 - success) / success. */
    public static DiscreteDemand negativeBinomial(double successes, double success) {
        return new NegativeBinomialDemand(successes, success);
    }

    /** The number of successes in this many trials. */
    public static DiscreteDemand binomial(int trials, double success) {
        return new BinomialDemand(trials, success);
    }

    /**
     * Whole units by the probabilities of 0, 1, 2 … A table that sums to less than 1 by at most 0.0001 was cut off; it is
     * used as it is.
     */
    public static DiscreteDemand pmf(double... probabilities) {
        return new PmfDemand(probabilities);
    }

    /** Demand at any values with their probabilities. */
    public static TextbookDemand at(double[] values, double[] probabilities) {
        return new WeightedDemand(values, probabilities);
    }

    /** Equally likely samples. */
    public static TextbookDemand samples(double... samples) {
        double[] equal = new double[samples.length];
        Arrays.fill(equal, 1.0 / samples.length);
        return new WeightedDemand(samples, equal);
    }

    /** Any continuous demand, such as a forecast in fractions; its losses are integrated numerically. */
    public static TextbookDemand continuous(DemandDistribution demand) {
        return new IntegratedDemand(demand);
    }

    /** Any demand in whole units, such as a forecast of them: the probability of k is F(k) - F(k - 1). */
    public static DiscreteDemand whole(DemandDistribution demand) {
        return steps(demand, 0);
    }

    /**
     * Continuous demand rounded to whole units: the probability of k is F(k + 1/2) - F(k - 1/2), that of 0 all below
     * 1/2.
     */
    public static DiscreteDemand rounded(DemandDistribution demand) {
        return steps(demand, 0.5);
    }

    private static DiscreteDemand steps(DemandDistribution demand, double shift) {
        int last = (int) Math.max(0, Math.ceil(demand.quantile(NEARLY_ALL)));
        while (1 - demand.cdf(last + shift) > REST) {
            last++;
        }
        double[] probabilities = new double[last + 1];
        for (int units = 0; units <= last; units++) {
            double below = units == 0 ? 0 : demand.cdf(units - 1 + shift);
            probabilities[units] = demand.cdf(units + shift) - below;
        }
        return new PmfDemand(probabilities);
    }
}

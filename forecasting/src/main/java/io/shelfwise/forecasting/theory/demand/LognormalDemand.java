package io.shelfwise.forecasting.theory.demand;

import io.shelfwise.forecasting.theory.internal.Require;

/** Demand whose logarithm is normal. */
final class LognormalDemand extends ContinuousDemand {

    private final double logMean;
    private final double logDeviation;

    LognormalDemand(double logMean, double logDeviation) {
        this.logMean = Require.finite("logMean", logMean);
        this.logDeviation = Require.positive("logStandardDeviation", logDeviation);
    }

    @Override
    public double mean() {
        return moment(1);
    }

    @Override
    public double variance() {
        return moment(1) * moment(1) * Math.expm1(logDeviation * logDeviation);
    }

    @Override
    public double cdf(double units) {
        return units <= 0 ? 0 : StandardNormal.cdf((Math.log(units) - logMean) / logDeviation);
    }

    @Override
    public double quantile(double probability) {
        Require.fraction("probability", probability);
        return Math.exp(logMean + logDeviation * StandardNormal.quantile(probability));
    }

    @Override
    double closedLoss(double stock) {
        return partial(1, stock) - stock * partial(0, stock);
    }

    @Override
    double closedSecondLoss(double stock) {
        return (partial(2, stock) - 2 * stock * partial(1, stock) + stock * stock * partial(0, stock)) / 2;
    }

    @Override
    double closedComplementaryLoss(double stock) {
        return stock * below(0, stock) - below(1, stock);
    }

    @Override
    double closedComplementarySecondLoss(double stock) {
        return (stock * stock * below(0, stock) - 2 * stock * below(1, stock) + below(2, stock)) / 2;
    }

    /** E[X^power; X at or below stock]. */
    private double below(int power, double stock) {
        if (stock <= 0) {
            return 0;
        }
        double z = (Math.log(stock) - logMean) / logDeviation - power * logDeviation;
        return moment(power) * StandardNormal.cdf(z);
    }

    private double moment(int power) {
        return Math.exp(power * logMean + power * power * logDeviation * logDeviation / 2);
    }

    /** E[X^power; X > stock]. */
    private double partial(int power, double stock) {
        if (stock <= 0) {
            return moment(power);
        }
        double z = (Math.log(stock) - logMean) / logDeviation - power * logDeviation;
        return moment(power) * StandardNormal.tail(z);
    }
}

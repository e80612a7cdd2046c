package io.shelfwise.forecasting.theory.demand;

import io.shelfwise.forecasting.theory.internal.Require;

final class NormalDemand extends ContinuousDemand {

    private final double mean;
    private final double deviation;

    NormalDemand(double mean, double deviation) {
        this.mean = Require.finite("mean", mean);
        this.deviation = Require.notNegative("standardDeviation", deviation);
    }

    @Override
    public double mean() {
        return mean;
    }

    @Override
    public double variance() {
        return deviation * deviation;
    }

    @Override
    public double cdf(double units) {
        if (deviation == 0) {
            return units < mean ? 0 : 1;
        }
        return StandardNormal.cdf((units - mean) / deviation);
    }

    @Override
    public double quantile(double probability) {
        Require.fraction("probability", probability);
        return mean + deviation * StandardNormal.quantile(probability);
    }

    @Override
    double closedLoss(double stock) {
        return deviation == 0 ? Math.max(0, mean - stock) : deviation * StandardNormal.loss((stock - mean) / deviation);
    }

    @Override
    double closedSecondLoss(double stock) {
        double missing = Math.max(0, mean - stock);
        return deviation == 0
                ? missing * missing / 2
                : deviation * deviation * StandardNormal.secondLoss((stock - mean) / deviation);
    }

    @Override
    double closedComplementaryLoss(double stock) {
        return closedLoss(2 * mean - stock);
    }

    @Override
    double closedComplementarySecondLoss(double stock) {
        return closedSecondLoss(2 * mean - stock);
    }
}

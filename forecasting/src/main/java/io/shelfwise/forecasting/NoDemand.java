package io.shelfwise.forecasting;

/** No units, for certain. */
final class NoDemand implements DemandDistribution {

    @Override
    public double mean() {
        return 0;
    }

    @Override
    public double variance() {
        return 0;
    }

    @Override
    public double cdf(double units) {
        return units < 0 ? 0 : 1;
    }

    @Override
    public double quantile(double probability) {
        Quantiles.requireProbability(probability);
        return 0;
    }

    @Override
    public double loss(double stock) {
        return Math.max(0, -stock);
    }
}

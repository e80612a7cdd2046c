package io.shelfwise.forecasting;

/** Whole units as a continuous distribution rounded to the nearest. */
final class RoundedDemand implements DemandDistribution {

    private final DemandDistribution exact;

    RoundedDemand(DemandDistribution exact) {
        this.exact = exact;
    }

    @Override
    public double mean() {
        return exact.mean();
    }

    @Override
    public double variance() {
        return exact.variance();
    }

    @Override
    public double cdf(double units) {
        return units < 0 ? 0 : exact.cdf(Math.floor(units) + 0.5);
    }

    @Override
    public double quantile(double probability) {
        return Math.max(0, Math.ceil(exact.quantile(probability) - 0.5));
    }

    @Override
    public double loss(double stock) {
        return exact.loss(stock);
    }
}

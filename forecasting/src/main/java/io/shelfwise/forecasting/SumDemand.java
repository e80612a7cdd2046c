package io.shelfwise.forecasting;

/** The sum over a window, which covers no less than any single period of it has to. */
final class SumDemand implements DemandDistribution {

    private final DemandDistribution sum;
    private final DemandDistribution[] periods;
    private final int from;
    private final int to;

    SumDemand(DemandDistribution sum, DemandDistribution[] periods, int from, int to) {
        this.sum = sum;
        this.periods = periods;
        this.from = from;
        this.to = to;
    }

    @Override
    public double mean() {
        return sum.mean();
    }

    @Override
    public double variance() {
        return sum.variance();
    }

    @Override
    public double cdf(double units) {
        double least = sum.cdf(units);
        for (int i = from; i < to; i++) {
            least = Math.min(least, periods[i].cdf(units));
        }
        return least;
    }

    @Override
    public double quantile(double probability) {
        double most = sum.quantile(probability);
        for (int i = from; i < to; i++) {
            most = Math.max(most, periods[i].quantile(probability));
        }
        return most;
    }

    /** {@inheritDoc} Of the sum alone: single periods reach further than it only where the window is short. */
    @Override
    public double loss(double stock) {
        return sum.loss(stock);
    }
}

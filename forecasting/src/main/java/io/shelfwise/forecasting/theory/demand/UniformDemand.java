package io.shelfwise.forecasting.theory.demand;

import io.shelfwise.forecasting.theory.internal.Require;

final class UniformDemand extends ContinuousDemand {

    private final double from;
    private final double to;

    UniformDemand(double from, double to) {
        Require.that(
                Double.isFinite(from) && from < to && Double.isFinite(to),
                "uniform demand runs from " + from + " to " + to,
                "give finite bounds in rising order");
        this.from = from;
        this.to = to;
    }

    @Override
    public double mean() {
        return (from + to) / 2;
    }

    @Override
    public double variance() {
        return (to - from) * (to - from) / 12;
    }

    @Override
    public double cdf(double units) {
        return Math.min(1, Math.max(0, (units - from) / (to - from)));
    }

    @Override
    public double quantile(double probability) {
        return from + Require.fraction("probability", probability) * (to - from);
    }

    @Override
    double closedLoss(double stock) {
        double missing = Math.max(0, to - stock);
        return stock < from ? mean() - stock : missing * missing / (2 * (to - from));
    }

    @Override
    double closedSecondLoss(double stock) {
        double missing = Math.max(0, to - stock);
        double off = stock - mean();
        return stock < from ? (off * off + variance()) / 2 : missing * missing * missing / (6 * (to - from));
    }

    @Override
    double closedComplementaryLoss(double stock) {
        return closedLoss(from + to - stock);
    }

    @Override
    double closedComplementarySecondLoss(double stock) {
        return closedSecondLoss(from + to - stock);
    }
}

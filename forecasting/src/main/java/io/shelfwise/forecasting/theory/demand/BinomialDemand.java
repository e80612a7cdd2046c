package io.shelfwise.forecasting.theory.demand;

import io.shelfwise.forecasting.theory.internal.Require;
import org.apache.commons.math3.distribution.BinomialDistribution;

final class BinomialDemand extends SummedDemand {

    private final int trials;
    private final double success;
    private final BinomialDistribution probabilities;

    BinomialDemand(int trials, double success) {
        this.trials = Require.atLeast("trials", trials, 1);
        this.success = Require.fraction("success", success);
        this.probabilities = new BinomialDistribution(null, trials, success);
    }

    @Override
    public double mean() {
        return trials * success;
    }

    @Override
    public double variance() {
        return trials * success * (1 - success);
    }

    @Override
    public double pmf(int units) {
        return probabilities.probability(units);
    }
}

package io.shelfwise.forecasting.theory.demand;

import io.shelfwise.forecasting.theory.internal.Require;
import org.apache.commons.math3.distribution.PoissonDistribution;

final class PoissonDemand extends SummedDemand {

    private final double mean;
    private final PoissonDistribution probabilities;

    PoissonDemand(double mean) {
        this.mean = Require.positive("mean", mean);
        this.probabilities = new PoissonDistribution(null, mean, 1e-12, 1);
    }

    @Override
    public double mean() {
        return mean;
    }

    @Override
    public double variance() {
        return mean;
    }

    @Override
    public double pmf(int units) {
        return probabilities.probability(units);
    }

    @Override
    public DiscreteDemand sumOver(int periods) {
        return Demands.poisson(mean * Require.atLeast("periods", periods, 0));
    }
}

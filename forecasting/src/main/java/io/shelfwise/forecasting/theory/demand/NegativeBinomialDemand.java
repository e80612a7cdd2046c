package io.shelfwise.forecasting.theory.demand;

import io.shelfwise.forecasting.theory.internal.Require;
import org.apache.commons.math3.special.Beta;

/** The number of failures before this many successes: 0, 1, 2 … */
final class NegativeBinomialDemand extends SummedDemand {

    private final double successes;
    private final double success;

    NegativeBinomialDemand(double successes, double success) {
        this.successes = Require.positive("successes", successes);
        this.success = Require.fraction("success", success);
    }

    @Override
    public double mean() {
        return successes * (1 - success) / success;
    }

    @Override
    public double variance() {
        return mean() / success;
    }

    @Override
    public double pmf(int units) {
        if (units < 0) {
            return 0;
        }
        double log = successes * Math.log(success) + units * Math.log1p(-success);
        return units == 0 ? Math.exp(log) : Math.exp(log - Beta.logBeta(successes, units)) / units;
    }

    @Override
    public DiscreteDemand sumOver(int periods) {
        return new NegativeBinomialDemand(successes * Require.atLeast("periods", periods, 1), success);
    }
}

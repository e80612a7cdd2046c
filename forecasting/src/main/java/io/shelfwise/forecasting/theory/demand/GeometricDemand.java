package io.shelfwise.forecasting.theory.demand;

import io.shelfwise.forecasting.theory.internal.Require;

/** The number of trials up to the first success: 1, 2, 3 … */
final class GeometricDemand extends SummedDemand {

    private final double success;

    GeometricDemand(double success) {
        Require.that(success > 0 && success <= 1, "success is " + success, "give above 0 and at most 1");
        this.success = success;
    }

    @Override
    public double mean() {
        return 1 / success;
    }

    @Override
    public double variance() {
        return (1 - success) / (success * success);
    }

    @Override
    public double pmf(int units) {
        return units < 1 ? 0 : success * Math.pow(1 - success, units - 1);
    }
}

package io.shelfwise.forecasting.theory.multiechelon;

import io.shelfwise.forecasting.theory.internal.Require;

/**
 * What customers ask of a stage.
 *
 * @param mean units a period
 * @param standardDeviation of a period
 * @param promisedServiceTime the most periods that customers wait
 */
public record EndDemand(double mean, double standardDeviation, int promisedServiceTime) {

    /** Checks the components. */
    public EndDemand {
        Require.notNegative("mean", mean);
        Require.notNegative("standardDeviation", standardDeviation);
        Require.atLeast("promisedServiceTime", promisedServiceTime, 0);
    }
}

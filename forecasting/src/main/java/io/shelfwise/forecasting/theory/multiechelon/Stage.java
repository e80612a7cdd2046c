package io.shelfwise.forecasting.theory.multiechelon;

import io.shelfwise.forecasting.theory.internal.Require;

/**
 * A stage of a tree under guaranteed service.
 *
 * @param name unique in the tree
 * @param processingTime T, in whole periods
 * @param holdingCost h', local, per unit and period
 * @param supplyServiceTime the periods that suppliers outside the tree take; 0 where there are none
 * @param boundFactor z: safety stock covers z standard deviations of demand
 */
public record Stage(String name, int processingTime, double holdingCost, int supplyServiceTime, double boundFactor) {

    /** Checks the components. */
    public Stage {
        Require.atLeast("processingTime", processingTime, 0);
        Require.notNegative("holdingCost", holdingCost);
        Require.atLeast("supplyServiceTime", supplyServiceTime, 0);
        Require.notNegative("boundFactor", boundFactor);
    }

    /** A stage that is supplied from inside the tree, or at once. */
    public static Stage of(String name, int processingTime, double holdingCost, double boundFactor) {
        return new Stage(name, processingTime, holdingCost, 0, boundFactor);
    }

    /** The same with suppliers outside the tree that take this long. */
    public Stage suppliedWithin(int periods) {
        return new Stage(name, processingTime, holdingCost, periods, boundFactor);
    }
}

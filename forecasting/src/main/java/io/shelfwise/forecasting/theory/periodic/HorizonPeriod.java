package io.shelfwise.forecasting.theory.periodic;

import io.shelfwise.forecasting.theory.demand.DiscreteDemand;
import io.shelfwise.forecasting.theory.internal.Require;

/**
 * One period of a finite horizon.
 *
 * @param fixedCost K, of an order
 * @param purchaseCost c, per unit
 * @param holdingCost h, per unit left at the end
 * @param stockoutCost p, per unit owed at the end
 * @param demand in the period
 */
public record HorizonPeriod(
        double fixedCost, double purchaseCost, double holdingCost, double stockoutCost, DiscreteDemand demand) {

    /** Checks the components. */
    public HorizonPeriod {
        Require.notNegative("fixedCost", fixedCost);
        Require.notNegative("purchaseCost", purchaseCost);
        Require.notNegative("holdingCost", holdingCost);
        Require.notNegative("stockoutCost", stockoutCost);
    }
}

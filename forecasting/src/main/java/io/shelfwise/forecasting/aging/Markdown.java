package io.shelfwise.forecasting.aging;

import io.shelfwise.core.money.UnitAmount;

/**
 * A lower price and what it does.
 *
 * @param action {@link LayerAction#DISCOUNT} or {@link LayerAction#OUTLET_DEAL}
 * @param proceeds what a unit then brings after Amazon's fees
 * @param demandFactor how many times today's demand it brings, at least 1
 */
public record Markdown(LayerAction action, UnitAmount proceeds, double demandFactor) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if it is no markdown or demand falls
     */
    public Markdown {
        if (action != LayerAction.DISCOUNT && action != LayerAction.OUTLET_DEAL) {
            throw new IllegalArgumentException("action is " + action + "; give DISCOUNT or OUTLET_DEAL");
        }
        if (!(demandFactor >= 1 && demandFactor <= 1000)) {
            throw new IllegalArgumentException("demandFactor is " + demandFactor + "; give 1 to 1000");
        }
    }
}

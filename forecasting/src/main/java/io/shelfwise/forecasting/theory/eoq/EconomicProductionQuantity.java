package io.shelfwise.forecasting.theory.eoq;

import io.shelfwise.forecasting.theory.Costs;
import io.shelfwise.forecasting.theory.Working;
import io.shelfwise.forecasting.theory.internal.Require;

/**
 * The economic production quantity (EPQ): a batch comes in at a rate μ rather than at once, so that stock peaks at Q(1 -
 * λ/μ). Q* = √(2Kλ/(h(1 - λ/μ))); Snyder and Shen (2019), Section 3.6, after Taft (1918).
 *
 * @param fixedCost K, per batch
 * @param holdingCost h, per unit and unit of time
 * @param demandRate λ, units per unit of time
 * @param productionRate μ, units per unit of time, above the demand rate
 */
public record EconomicProductionQuantity(
        double fixedCost, double holdingCost, double demandRate, double productionRate) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public EconomicProductionQuantity {
        Require.notNegative("fixedCost", fixedCost);
        Require.positive("holdingCost", holdingCost);
        Require.positive("demandRate", demandRate);
        Require.that(
                productionRate > demandRate,
                "productionRate is " + productionRate + " for a demandRate of " + demandRate,
                "give a production rate above the demand rate");
    }

    /** The batch of least cost. */
    public OrderQuantity optimal() {
        return answer(Math.sqrt(2 * fixedCost * demandRate / (holdingCost * idleShare())), "least cost");
    }

    /** What a batch that someone else chose costs: Kλ/Q + h(1 - λ/μ)Q/2. */
    public OrderQuantity at(double quantity) {
        return answer(Require.positive("quantity", quantity), "cost of a given quantity");
    }

    private double idleShare() {
        return 1 - demandRate / productionRate;
    }

    private OrderQuantity answer(double quantity, String rule) {
        Costs costs = new Costs(
                quantity == 0 ? 0 : fixedCost * demandRate / quantity, 0, holdingCost * idleShare() * quantity / 2, 0);
        Working working = Working.of("Economic production quantity, " + rule, "Snyder & Shen 2019, Section 3.6")
                .with("fixedCost", fixedCost)
                .with("holdingCost", holdingCost)
                .with("demandRate", demandRate)
                .with("productionRate", productionRate);
        return new OrderQuantity(quantity, 0, costs, working);
    }
}

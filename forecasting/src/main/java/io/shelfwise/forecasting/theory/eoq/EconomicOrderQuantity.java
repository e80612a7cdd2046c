package io.shelfwise.forecasting.theory.eoq;

import io.shelfwise.forecasting.theory.Costs;
import io.shelfwise.forecasting.theory.Working;
import io.shelfwise.forecasting.theory.internal.Require;

/**
 * The economic order quantity: demand at a steady rate, orders that arrive at once and whole, no shortage. Q* = √(2Kλ/h)
 * at a cost of √(2Kλh); Snyder and Shen (2019), Section 3.2, after Harris (1913). A lead time L changes when to order (at
 * λL units, {@link #reorderPoint}), not how much.
 *
 * <p>With K = 8, h = 0.225 and λ = 1300: Q* = 304.0468 and a cost of 68.4105 (Example 3.1).
 *
 * @param fixedCost K, per order
 * @param holdingCost h, per unit and unit of time
 * @param demandRate λ, units per unit of time
 */
public record EconomicOrderQuantity(double fixedCost, double holdingCost, double demandRate) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the fixed cost is below 0, or another is not above 0
     */
    public EconomicOrderQuantity {
        Require.notNegative("fixedCost", fixedCost);
        Require.positive("holdingCost", holdingCost);
        Require.positive("demandRate", demandRate);
    }

    /** The quantity of least cost; without a fixed cost it is 0, an order for every unit. */
    public OrderQuantity optimal() {
        double quantity = Math.sqrt(2 * fixedCost * demandRate / holdingCost);
        return answer(quantity, "least cost");
    }

    /** What a quantity that someone else chose costs: Kλ/Q + hQ/2. */
    public OrderQuantity at(double quantity) {
        return answer(Require.positive("quantity", quantity), "cost of a given quantity");
    }

    /** The stock at which to order if an order takes this long: demand meanwhile, less whole orders under way. */
    public double reorderPoint(double leadTime) {
        double demand = demandRate * Require.notNegative("leadTime", leadTime);
        double quantity = optimal().quantity();
        return quantity == 0 ? demand : demand - Math.floor(demand / quantity) * quantity;
    }

    private OrderQuantity answer(double quantity, String rule) {
        double ordering = quantity == 0 ? 0 : fixedCost * demandRate / quantity;
        Working working = Working.of("Economic order quantity, " + rule, "Snyder & Shen 2019, Section 3.2")
                .with("fixedCost", fixedCost)
                .with("holdingCost", holdingCost)
                .with("demandRate", demandRate);
        return new OrderQuantity(quantity, 0, new Costs(ordering, 0, holdingCost * quantity / 2, 0), working);
    }
}

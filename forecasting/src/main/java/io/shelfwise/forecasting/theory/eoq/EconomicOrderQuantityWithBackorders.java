package io.shelfwise.forecasting.theory.eoq;

import io.shelfwise.forecasting.theory.Costs;
import io.shelfwise.forecasting.theory.Working;
import io.shelfwise.forecasting.theory.internal.Require;

/**
 * The economic order quantity with planned backorders (EOQB): a share x of demand waits, at a price. x* = h/(h + p), Q* =
 * √(2Kλ(h + p)/(hp)), cost √(2Kλhp/(h + p)); Snyder and Shen (2019), Section 3.5.
 *
 * @param fixedCost K, per order
 * @param holdingCost h, per unit and unit of time
 * @param stockoutCost p, per unit owed and unit of time; above 0, since free backorders have no optimum
 * @param demandRate λ, units per unit of time
 */
public record EconomicOrderQuantityWithBackorders(
        double fixedCost, double holdingCost, double stockoutCost, double demandRate) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the fixed cost is below 0, or another is not above 0
     */
    public EconomicOrderQuantityWithBackorders {
        Require.notNegative("fixedCost", fixedCost);
        Require.positive("holdingCost", holdingCost);
        Require.positive("stockoutCost", stockoutCost);
        Require.positive("demandRate", demandRate);
    }

    /** The quantity and backorders of least cost. */
    public OrderQuantity optimal() {
        double quantity =
                Math.sqrt(2 * fixedCost * demandRate * (holdingCost + stockoutCost) / (holdingCost * stockoutCost));
        return answer(quantity, bestShare(), "least cost");
    }

    /** What a quantity costs if the share of backorders is the best: h/(h + p). */
    public OrderQuantity at(double quantity) {
        return at(quantity, bestShare());
    }

    /**
     * What a quantity and a share of backorders cost: hQ(1 - x)²/2 + pQx²/2 + Kλ/Q.
     *
     * @param quantity above 0
     * @param backorderShare x, from 0 to 1: the share of the quantity that is owed when it arrives
     */
    public OrderQuantity at(double quantity, double backorderShare) {
        Require.positive("quantity", quantity);
        Require.that(
                backorderShare >= 0 && backorderShare <= 1,
                "backorderShare is " + backorderShare,
                "give a share from 0 to 1");
        return answer(quantity, backorderShare, "cost of a given quantity");
    }

    private double bestShare() {
        return holdingCost / (holdingCost + stockoutCost);
    }

    private OrderQuantity answer(double quantity, double share, String rule) {
        Costs costs = new Costs(
                quantity == 0 ? 0 : fixedCost * demandRate / quantity,
                0,
                holdingCost * quantity * (1 - share) * (1 - share) / 2,
                stockoutCost * quantity * share * share / 2);
        Working working = Working.of(
                        "Economic order quantity with backorders, " + rule, "Snyder & Shen 2019, Section 3.5")
                .with("fixedCost", fixedCost)
                .with("holdingCost", holdingCost)
                .with("stockoutCost", stockoutCost)
                .with("demandRate", demandRate);
        return new OrderQuantity(quantity, quantity * share, costs, working);
    }
}

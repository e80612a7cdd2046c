package io.shelfwise.forecasting.theory.eoq;

import io.shelfwise.forecasting.theory.Costs;
import io.shelfwise.forecasting.theory.Working;

/**
 * How much to order at a time.
 *
 * @param quantity units an order
 * @param backorders the units owed when an order arrives; 0 where none are planned
 * @param costs per unit of time
 * @param working how it came about
 */
public record OrderQuantity(double quantity, double backorders, Costs costs, Working working) {

    /** The cost per unit of time. */
    public double cost() {
        return costs.total();
    }

    /** The share of a cycle in which units are owed. */
    public double backorderShare() {
        return quantity == 0 ? 0 : backorders / quantity;
    }
}

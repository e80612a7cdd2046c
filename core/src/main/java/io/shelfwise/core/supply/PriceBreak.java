package io.shelfwise.core.supply;

import io.shelfwise.core.money.UnitAmount;

/**
 * A supplier's price from a quantity on, for all units of an order.
 *
 * @param fromUnits the least order that has the price, at least 1
 * @param price of one unit
 */
public record PriceBreak(int fromUnits, UnitAmount price) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the quantity is below 1 or the price below 0
     */
    public PriceBreak {
        Quantities.atLeast(1, "fromUnits", fromUnits);
        if (price.signum() < 0) {
            throw new IllegalArgumentException("price is " + price + "; give at least 0");
        }
    }
}

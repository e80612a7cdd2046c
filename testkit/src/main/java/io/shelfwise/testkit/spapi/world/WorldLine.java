package io.shelfwise.testkit.spapi.world;

import io.shelfwise.core.money.Money;

/**
 * A line of an order.
 *
 * @param itemId Amazon's number of it
 * @param product what was ordered
 * @param quantity how many, at least one
 */
public record WorldLine(String itemId, WorldProduct product, int quantity) {

    /** The price of all its units. */
    public Money price() {
        return Postings.times(product.price(), quantity);
    }
}

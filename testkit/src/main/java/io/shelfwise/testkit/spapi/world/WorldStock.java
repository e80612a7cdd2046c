package io.shelfwise.testkit.spapi.world;

/**
 * What there is of a product at the end of the history.
 *
 * @param product which
 * @param fulfillable units that can be sold
 * @param reserved units of orders that are not sent yet
 * @param unsellable units that came back and cannot be sold
 * @param inbound units on their way
 */
public record WorldStock(WorldProduct product, int fulfillable, int reserved, int unsellable, int inbound) {

    /** All of them that lie in the warehouse. */
    public int inWarehouse() {
        return fulfillable + reserved + unsellable;
    }

    /** All of them. */
    public int total() {
        return inWarehouse() + inbound;
    }
}

package io.shelfwise.core.supply;

/**
 * How one SKU can be ordered.
 *
 * @param supplier the seller's name for the supplier; empty where it is not given
 * @param leadTime from the order to sellable stock
 * @param minimumOrderQuantity units below which the supplier takes no order (MOQ), at least 1
 * @param casePack units in a case; orders are whole cases, at least 1
 */
public record SupplyTerms(String supplier, LeadTime leadTime, int minimumOrderQuantity, int casePack) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a quantity is below 1
     */
    public SupplyTerms {
        require("minimumOrderQuantity", minimumOrderQuantity);
        require("casePack", casePack);
    }

    private static void require(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is " + value + "; give at least 1");
        }
    }
}

package io.shelfwise.testkit.spapi.world;

import java.time.Instant;

/**
 * A movement of units in the warehouse.
 *
 * @param at when
 * @param product of which product
 * @param kind what happened
 * @param reference number of the order, shipment or reimbursement
 * @param quantity units that came, or negative, that went
 * @param sellable whether they can be sold
 */
public record LedgerEvent(
        Instant at, WorldProduct product, Kind kind, String reference, int quantity, boolean sellable) {

    /** What happened, in Amazon's words. */
    public enum Kind {
        /** Units of an inbound shipment arrived. */
        RECEIPTS("Receipts"),
        /** Units were sent to a buyer. */
        SHIPMENTS("Shipments"),
        /** Units came back. */
        CUSTOMER_RETURNS("CustomerReturns"),
        /** Units were lost. */
        ADJUSTMENTS("Adjustments");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** Amazon's word. */
        public String word() {
            return word;
        }
    }
}

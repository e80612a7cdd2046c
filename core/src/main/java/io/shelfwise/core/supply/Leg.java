package io.shelfwise.core.supply;

/** The legs from an order to stock that can be sold, in their order. A route has some or all of them. */
public enum Leg {
    /** From the order until the supplier hands it over. */
    SUPPLIER,
    /** On the way from the supplier to preparation by hand or to a third-party warehouse. */
    TO_PREP,
    /** Waiting for preparation, and preparation itself. */
    PREP,
    /** Ready, until a carrier collects it. */
    COLLECTION,
    /** With the carrier, until it is delivered to Amazon. */
    TRANSIT,
    /** At Amazon's dock, until it is received. */
    RECEIVING,
    /** From Amazon's bulk storage (AWD) to a fulfilment centre. */
    REPLENISHMENT
}

package io.shelfwise.core.supply;

/** Where a route ends. */
public enum Destination {
    /** A fulfilment centre: what is received can be sold. */
    FBA,
    /** Amazon's bulk storage (Amazon Warehousing and Distribution), from where fulfilment centres are replenished. */
    AWD
}

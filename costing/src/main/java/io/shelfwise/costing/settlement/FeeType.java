package io.shelfwise.costing.settlement;

/** The fees of a sale that can be expected line by line. */
public enum FeeType {
    /** A share of the price. */
    REFERRAL,
    /** Fulfilment by Amazon, by size and weight. */
    FULFILMENT
}

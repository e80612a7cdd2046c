package io.shelfwise.costing.profit;

/** What tax on Amazon's fees is to the seller. */
public enum FeeTax {
    /** A part of the fee: the seller cannot deduct it. */
    COST,
    /** Input tax that comes back: kept apart from profit. */
    RECOVERABLE
}

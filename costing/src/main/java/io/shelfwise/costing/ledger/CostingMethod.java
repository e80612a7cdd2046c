package io.shelfwise.costing.ledger;

/** Which units an issue takes. */
public enum CostingMethod {
    /** The oldest layer first, unless the issue names a receipt. */
    FIFO,
    /** A share of all units on hand at their average cost: one layer for everything. */
    WEIGHTED_AVERAGE,
    /** Those of the receipt that the issue names; an issue that names none takes the oldest and is a finding. */
    SPECIFIC
}

package io.shelfwise.costing.fees;

/** How a schedule charges. Immutable. */
interface FeeTerms {

    /** What it charges for this case, or why it cannot say. */
    Charge charge(FeeCase feeCase);
}

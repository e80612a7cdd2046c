package io.shelfwise.costing.settlement;

/** Why a fee is likely not as expected: what would give the amount that was charged. */
public enum GapReason {
    /** The fee of another number of units. */
    QUANTITY,
    /** The fee with tax on it, or without the tax that was expected. */
    TAX,
    /** The fee on the price before the discount. */
    PROMOTION,
    /** The fee on the price with shipping. */
    SHIPPING,
    /** The fee of another price band of the same tier. */
    PRICE_BAND,
    /** The fee of another tier: a wrong size, or a new measurement. */
    WRONG_TIER,
    /** The fee of another schedule: another date, or a season. */
    DATE,
    /** No more than one minor unit for each unit sold. */
    ROUNDING,
    /** Nothing charged where a fee was expected. */
    NOT_CHARGED,
    /** None of these. */
    UNEXPLAINED
}

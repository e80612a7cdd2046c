package io.shelfwise.costing.settlement;

/** Why a fee is likely not as expected: what would give the amount that was charged. */
public enum GapReason {
    /** The fee of another number of units. */
    QUANTITY,
    /** The fee, or the price it goes by, with or without tax. */
    TAX,
    /** The fee on the price before the discount. */
    PROMOTION,
    /** The fee on the price with shipping, or without. */
    SHIPPING,
    /** The fee of another price band of the same tier. */
    PRICE_BAND,
    /** The fee of another weight of the same tier: a new measurement. */
    MEASUREMENT,
    /** The fee of another tier: a wrong size, or a new measurement. */
    WRONG_TIER,
    /** The fee of another category. */
    CATEGORY,
    /** The fee of standard goods, apparel or dangerous goods. */
    GOODS,
    /** The fee with a surcharge on it. */
    SURCHARGE,
    /** The fee of another schedule: another date, or a season. */
    DATE,
    /** No more than one minor unit for each unit sold. */
    ROUNDING,
    /** Nothing charged where a fee was expected. */
    NOT_CHARGED,
    /** None of these. */
    UNEXPLAINED
}

package io.shelfwise.forecasting.aging;

/** Which of Amazon's charges on the level of stock bears on a SKU. */
public enum Cliff {
    /** Neither, as far as is seen. */
    NONE,
    /** Too little stock: the low-inventory-level fee. */
    LOW_INVENTORY,
    /** Too old stock: the aged-inventory surcharge. */
    AGE
}

package io.shelfwise.forecasting.replenishment;

/**
 * What stock is held for. Two measures that are often taken for each other: the chance that a cycle passes without a
 * stockout, and the share of demand that is served.
 */
public sealed interface StockTarget permits CycleServiceLevel, FillRate {

    /** The target in a seller's words, such as {@code 95 % cycle service}. */
    String inWords();
}

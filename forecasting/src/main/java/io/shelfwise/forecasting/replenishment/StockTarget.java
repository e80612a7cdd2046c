package io.shelfwise.forecasting.replenishment;

/**
 * What stock is held for. The first two are often taken for each other: the chance that a cycle passes without a
 * stockout, and the share of demand that is served. The third is a safety stock that a replay has found to serve one.
 */
public sealed interface StockTarget permits CycleServiceLevel, FillRate, SafetyFactor, Economic {

    /** The target in a seller's words, such as {@code 95 % cycle service}. */
    String inWords();
}

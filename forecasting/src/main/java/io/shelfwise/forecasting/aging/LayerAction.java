package io.shelfwise.forecasting.aging;

/** What can be done with a layer. */
public enum LayerAction {
    /** Sell on at today's price. */
    KEEP,
    /** Sell at a lower price. */
    DISCOUNT,
    /** Sell as one of Amazon's outlet deals. */
    OUTLET_DEAL,
    /** Have it removed before the next assessment. */
    REMOVE
}

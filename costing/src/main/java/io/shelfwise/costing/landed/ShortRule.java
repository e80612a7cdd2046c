package io.shelfwise.costing.landed;

/** Who pays for units that were sent and did not arrive. */
public enum ShortRule {
    /** Those that arrived: they cost all that was paid. */
    SPREAD_OVER_RECEIVED,
    /** Nobody: their share is a loss of its own, to be claimed or written off. */
    KEEP_APART_AS_LOSS
}

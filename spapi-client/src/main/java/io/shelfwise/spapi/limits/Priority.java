package io.shelfwise.spapi.limits;

/** Who goes first where calls wait for the same limit. */
public enum Priority {
    /** Somebody waits for the answer. */
    INTERACTIVE,
    /** Work that may take its time. */
    BATCH
}

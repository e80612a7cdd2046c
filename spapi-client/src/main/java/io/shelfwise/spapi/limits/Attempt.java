package io.shelfwise.spapi.limits;

/** One attempt as an allowance sees it. */
final class Attempt {

    /** The place in the order of sending. */
    final long number;

    /** Whether it was sent in the hope of a token that may not be there. */
    final boolean hoped;

    /** When it was sent, or took its leave. */
    long sentAt;

    /** Whether a refused attempt that was sent earlier has counted it as spent already. */
    boolean owed;

    Attempt(long number, boolean hoped, long sentAt) {
        this.number = number;
        this.hoped = hoped;
        this.sentAt = sentAt;
    }
}

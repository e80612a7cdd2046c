package io.shelfwise.spapi.feeds;

/**
 * How large one feed may be; what is larger is split.
 *
 * @param messages the most messages or rows
 * @param bytes the most bytes of the document
 */
public record FeedLimits(int messages, long bytes) {

    private static final long TEN_MIB = 10L << 20;

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if one is less than 1
     */
    public FeedLimits {
        if (messages < 1 || bytes < 1) {
            throw new IllegalArgumentException(
                    "limits are " + messages + " messages and " + bytes + " bytes; give at least 1 of each");
        }
    }

    /**
     * Of JSON_LISTINGS_FEED: 25,000 messages, by Amazon's changelog of 2025-05-06 (10,000 before that); and 10 MiB, which its
     * Feeds API Best Practices advise. Both pages were read in 2026-12 from stored copies.
     */
    public static FeedLimits listings() {
        return new FeedLimits(25_000, TEN_MIB);
    }

    /**
     * Of any other feed: 10 MiB, which Amazon's Feeds API Best Practices advise (read in 2026-12 from a stored copy). No
     * number of rows was found; give one where the type's own page has one.
     */
    public static FeedLimits others() {
        return new FeedLimits(Integer.MAX_VALUE, TEN_MIB);
    }
}

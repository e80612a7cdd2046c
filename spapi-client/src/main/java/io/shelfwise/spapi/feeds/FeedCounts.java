package io.shelfwise.spapi.feeds;

/**
 * Amazon's own counts.
 *
 * @param processed messages or rows
 * @param accepted of these
 * @param invalid of these
 * @param errors issues
 * @param warnings issues
 */
public record FeedCounts(long processed, long accepted, long invalid, long errors, long warnings) {

    static final FeedCounts NONE = new FeedCounts(0, 0, 0, 0, 0);

    FeedCounts plus(FeedCounts other) {
        return new FeedCounts(
                processed + other.processed,
                accepted + other.accepted,
                invalid + other.invalid,
                errors + other.errors,
                warnings + other.warnings);
    }
}

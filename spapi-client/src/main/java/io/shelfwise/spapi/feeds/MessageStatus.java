package io.shelfwise.spapi.feeds;

/** What became of a message. */
public enum MessageStatus {
    /** Amazon took it: it has no error, and Amazon's counts say the same. It may still find issues with the listing later. */
    ACCEPTED,
    /** It has an error. */
    INVALID,
    /** The feed was canceled before Amazon began it. */
    NOT_PROCESSED,
    /** It has no error, but the feed ended as FATAL, has no report, or its counts do not agree with its issues. */
    UNKNOWN
}

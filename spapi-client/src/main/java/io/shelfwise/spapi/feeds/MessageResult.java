package io.shelfwise.spapi.feeds;

import java.util.List;

/**
 * What became of one message or row.
 *
 * @param part the part it was in, from 0
 * @param message as it was sent
 * @param status what became of it
 * @param issues what Amazon says to it, in Amazon's order
 */
public record MessageResult(int part, SentMessage message, MessageStatus status, List<FeedIssue> issues) {

    /** Copies the issues. */
    public MessageResult {
        issues = List.copyOf(issues);
    }
}

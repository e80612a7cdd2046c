package io.shelfwise.spapi.feeds;

import io.shelfwise.spapi.reports.jobs.JobState;
import java.util.List;

/** What became of a feed, part by part. Immutable. */
public final class FeedResult {

    private final List<FeedPartResult> parts;

    FeedResult(List<FeedPartResult> parts) {
        this.parts = List.copyOf(parts);
    }

    /** The parts, in order. */
    public List<FeedPartResult> parts() {
        return parts;
    }

    /** One result for each message that was sent, in order. */
    public List<MessageResult> messages() {
        return parts.stream().flatMap(part -> part.messages().stream()).toList();
    }

    /** The messages with a status. */
    public List<MessageResult> messages(MessageStatus status) {
        return messages().stream().filter(message -> message.status() == status).toList();
    }

    /** Issues that belong to no message that was sent, or not to one only. */
    public List<FeedIssue> unmatched() {
        return parts.stream().flatMap(part -> part.unmatched().stream()).toList();
    }

    /** The sum of Amazon's counts of the parts that have a report. */
    public FeedCounts counts() {
        return parts.stream().flatMap(part -> part.counts().stream()).reduce(FeedCounts.NONE, FeedCounts::plus);
    }

    /** Whether all parts were processed, no message has an error, and nothing is left unmatched or unknown. */
    public boolean isWhollyAccepted() {
        return parts.stream()
                        .allMatch(part ->
                                part.state() == JobState.DONE && part.counts().isPresent())
                && unmatched().isEmpty()
                && counts().invalid() == 0
                && messages().stream().allMatch(message -> message.status() == MessageStatus.ACCEPTED);
    }

    @Override
    public String toString() {
        return "FeedResult" + parts;
    }
}

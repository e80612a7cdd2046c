package io.shelfwise.spapi.feeds;

import io.shelfwise.spapi.reports.jobs.JobState;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of one part of a feed. Immutable. */
public final class FeedPartResult {

    private final String feedId;
    private final JobState state;
    private final @Nullable FeedCounts counts;
    private final List<MessageResult> messages;
    private final List<FeedIssue> unmatched;

    FeedPartResult(
            String feedId,
            JobState state,
            @Nullable FeedCounts counts,
            List<MessageResult> messages,
            List<FeedIssue> unmatched) {
        this.feedId = feedId;
        this.state = state;
        this.counts = counts;
        this.messages = List.copyOf(messages);
        this.unmatched = List.copyOf(unmatched);
    }

    /** Amazon's id. */
    public String feedId() {
        return feedId;
    }

    /** DONE, FATAL (some, all or none of it may have taken effect) or CANCELED. */
    public JobState state() {
        return state;
    }

    /** Amazon's counts; empty if it has no report. */
    public Optional<FeedCounts> counts() {
        return Optional.ofNullable(counts);
    }

    /** One result for each message that was sent, in order. */
    public List<MessageResult> messages() {
        return messages;
    }

    /** Issues that belong to no message that was sent, or not to one only. */
    public List<FeedIssue> unmatched() {
        return unmatched;
    }

    @Override
    public String toString() {
        return "FeedPartResult[" + feedId + ", " + state + ", " + counts + ", " + unmatched.size() + " unmatched]";
    }
}

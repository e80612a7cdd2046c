package io.shelfwise.spapi.feeds;

import io.shelfwise.spapi.reports.jobs.JobState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings what Amazon says together with what was sent: by number, or by SKU where there is no number. */
final class ResultMatching {

    private final Map<Long, SentMessage> byNumber = new HashMap<>();
    private final Map<String, List<SentMessage>> bySku = new HashMap<>();
    private final Map<Long, List<FeedIssue>> matched = new HashMap<>();
    private final List<FeedIssue> unmatched = new ArrayList<>();

    private ResultMatching(List<SentMessage> sent) {
        for (SentMessage message : sent) {
            byNumber.put(message.messageId(), message);
            bySku.computeIfAbsent(message.sku(), unused -> new ArrayList<>()).add(message);
        }
    }

    static FeedPartResult of(
            int part, String feedId, JobState state, List<SentMessage> sent, @Nullable ProcessingReport report) {
        ResultMatching matching = new ResultMatching(sent);
        if (report != null) {
            report.issues().forEach(matching::add);
        }
        @Nullable FeedCounts counts = report == null ? null : report.counts();
        boolean agreed = state == JobState.DONE && counts != null && matching.agrees(counts, sent.size());
        MessageStatus silent = state == JobState.CANCELED
                ? MessageStatus.NOT_PROCESSED
                : agreed ? MessageStatus.ACCEPTED : MessageStatus.UNKNOWN;
        List<MessageResult> results = sent.stream()
                .map(message -> matching.result(part, message, silent))
                .toList();
        return new FeedPartResult(feedId, state, counts, results, matching.unmatched);
    }

    private void add(FeedIssue issue) {
        @Nullable SentMessage message = find(issue);
        if (message == null) {
            unmatched.add(issue);
        } else {
            matched.computeIfAbsent(message.messageId(), unused -> new ArrayList<>())
                    .add(issue);
        }
    }

    private @Nullable SentMessage find(FeedIssue issue) {
        if (issue.messageId() != null) {
            SentMessage message = byNumber.get(issue.messageId());
            boolean contradicts = message != null
                    && !issue.sku().isEmpty()
                    && !message.sku().isEmpty()
                    && !issue.sku().equals(message.sku());
            return contradicts ? null : message;
        }
        List<SentMessage> same = issue.sku().isEmpty() ? List.of() : bySku.getOrDefault(issue.sku(), List.of());
        return same.size() == 1 ? same.get(0) : null;
    }

    /** Whether Amazon counts as many messages, and as many invalid ones, as there are. */
    private boolean agrees(FeedCounts counts, int sent) {
        long invalid = matched.values().stream()
                .filter(issues -> issues.stream().anyMatch(FeedIssue::isError))
                .count();
        return counts.processed() == sent && counts.accepted() == sent - invalid;
    }

    private MessageResult result(int part, SentMessage message, MessageStatus silent) {
        List<FeedIssue> issues = matched.getOrDefault(message.messageId(), List.of());
        boolean invalid = issues.stream().anyMatch(FeedIssue::isError);
        return new MessageResult(part, message, invalid ? MessageStatus.INVALID : silent, issues);
    }
}

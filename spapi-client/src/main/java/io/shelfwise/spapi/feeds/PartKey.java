package io.shelfwise.spapi.feeds;

import io.shelfwise.spapi.internal.jobs.Digest;
import io.shelfwise.spapi.internal.jobs.Job;
import java.util.List;

/** One part of a named feed as the store knows it. */
record PartKey(String name, Feed feed, int index) {

    private static final String CONTENT = "content";
    private static final String UNCLEAR = "unclear";

    int number() {
        return index + 1;
    }

    byte[] bytes() {
        return feed.bytes(index);
    }

    List<SentMessage> sent() {
        return feed.sent(index);
    }

    String key() {
        return Digest.of("feed\n" + words() + index + '\n' + name);
    }

    Job unstored() {
        return Job.of(key(), feed.type(), Digest.of("feed\n" + words()));
    }

    private String words() {
        return feed.type() + '\n' + feed.marketplaceIds() + '\n';
    }

    Job marked(Job job) {
        return job.with(CONTENT, content()).with(UNCLEAR, "");
    }

    private String content() {
        return Digest.of(Digest.of(bytes()) + feed.contentType() + feed.options());
    }

    /** Refuses a name under which something else was submitted. */
    void check(Job job) {
        if (job.field(CONTENT).isPresent()
                && !job.field(CONTENT).get().equals(content())
                && job.state() != Job.State.NONE) {
            throw new IllegalArgumentException(
                    "name is '" + name + "', under which other content was submitted; give another name");
        }
    }

    List<String> unclear(Job job) {
        return job.field(UNCLEAR)
                .filter(ids -> !ids.isEmpty())
                .map(ids -> List.of(ids.split(",", -1)))
                .orElse(List.of());
    }

    Job markUnclear(Job job, List<String> ids) {
        return job.withExtra().with(UNCLEAR, String.join(",", ids));
    }

    Job settled(Job job) {
        return job.with(UNCLEAR, "");
    }
}

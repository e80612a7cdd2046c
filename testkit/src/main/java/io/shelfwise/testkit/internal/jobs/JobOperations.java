package io.shelfwise.testkit.internal.jobs;

import io.shelfwise.testkit.internal.counts.Counters;
import io.shelfwise.testkit.internal.data.Worlds;
import io.shelfwise.testkit.internal.limits.RateGate;
import io.shelfwise.testkit.internal.routing.Handlers;
import io.shelfwise.testkit.internal.routing.PageTokens;
import io.shelfwise.testkit.spapi.faults.Faults;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** All operations that take time. */
public final class JobOperations {

    private final Jobs reports;
    private final Jobs feeds;
    private final Jobs queries;
    private final ReportOperations reportOperations;
    private final FeedOperations feedOperations;
    private final QueryOperations queryOperations;

    /** Operations that each take {@code takes}. */
    public JobOperations(
            Clock clock,
            Duration takes,
            Faults faults,
            Documents documents,
            Worlds worlds,
            PageTokens pages,
            RateGate limits,
            Counters counters) {
        this.reports = new Jobs(50_000, clock, takes, faults);
        this.feeds = new Jobs(70_000, clock, takes, faults);
        this.queries = new Jobs(90_000, clock, takes, faults);
        this.reportOperations = new ReportOperations(reports, documents, worlds, pages, limits, counters);
        this.feedOperations = new FeedOperations(feeds, documents, worlds, pages, counters);
        this.queryOperations = new QueryOperations(queries, documents, worlds, pages, counters);
    }

    /** Gives the operations their behaviour. */
    public void addTo(Handlers handlers) {
        reportOperations.addTo(handlers);
        new ScheduleOperations().addTo(handlers);
        feedOperations.addTo(handlers);
        queryOperations.addTo(handlers);
        newlyEnded(); // settlements are there from the start
    }

    /** What has ended since this was last asked. */
    public List<Ended> newlyEnded() {
        List<Ended> ended = new ArrayList<>();
        reports.newlyEnded().forEach(job -> ended.add(ended(Ended.Kind.REPORT, job)));
        feeds.newlyEnded().forEach(job -> ended.add(ended(Ended.Kind.FEED, job)));
        queries.newlyEnded().forEach(job -> ended.add(ended(Ended.Kind.QUERY, job)));
        return ended;
    }

    private Ended ended(Ended.Kind kind, Job job) {
        Instant now = reports.now();
        return new Ended(
                kind,
                job.id(),
                job.sellerId(),
                job.type(),
                job.status(now),
                job.document(now).orElse(null),
                queryOperations.query(job.id()));
    }
}

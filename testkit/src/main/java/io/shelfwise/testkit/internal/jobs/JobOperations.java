package io.shelfwise.testkit.internal.jobs;

import io.shelfwise.testkit.internal.counts.Counters;
import io.shelfwise.testkit.internal.data.Worlds;
import io.shelfwise.testkit.internal.limits.RateGate;
import io.shelfwise.testkit.internal.routing.Handlers;
import io.shelfwise.testkit.internal.routing.PageTokens;
import io.shelfwise.testkit.spapi.faults.Faults;
import java.time.Clock;
import java.time.Duration;

/** All operations that take time. */
public final class JobOperations {

    private final Clock clock;
    private final Duration takes;
    private final Faults faults;
    private final Documents documents;
    private final Worlds worlds;
    private final PageTokens pages;
    private final RateGate limits;
    private final Counters counters;

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
        this.clock = clock;
        this.takes = takes;
        this.faults = faults;
        this.documents = documents;
        this.worlds = worlds;
        this.pages = pages;
        this.limits = limits;
        this.counters = counters;
    }

    /** Gives the operations their behaviour. */
    public void addTo(Handlers handlers) {
        new ReportOperations(jobs(50_000), documents, worlds, pages, limits, counters).addTo(handlers);
        new FeedOperations(jobs(70_000), documents, worlds, pages, counters).addTo(handlers);
        new QueryOperations(jobs(90_000), documents, worlds, pages, counters).addTo(handlers);
    }

    private Jobs jobs(long firstNumber) {
        return new Jobs(firstNumber, clock, takes, faults);
    }
}

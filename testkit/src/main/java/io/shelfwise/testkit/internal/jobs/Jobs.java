package io.shelfwise.testkit.internal.jobs;

import io.shelfwise.testkit.internal.routing.Call;
import io.shelfwise.testkit.internal.routing.Refusal;
import io.shelfwise.testkit.spapi.faults.Fault;
import io.shelfwise.testkit.spapi.faults.Faults;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The jobs of one kind. */
final class Jobs {

    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private final AtomicLong number;
    private final Clock clock;
    private final Duration takes;
    private final Faults faults;

    Jobs(long firstNumber, Clock clock, Duration takes, Faults faults) {
        this.number = new AtomicLong(firstNumber);
        this.clock = clock;
        this.takes = takes;
        this.faults = faults;
    }

    String nextId() {
        return String.valueOf(number.incrementAndGet());
    }

    Instant now() {
        return clock.instant();
    }

    Duration takes() {
        return takes;
    }

    void add(Job job) {
        jobs.put(job.id(), job);
    }

    /** How a job of a type ends where nothing else is wrong with it. */
    Job.End end(String type) {
        if (faults.strikes(Fault.FATAL, type)) {
            return Job.End.FATAL;
        }
        return faults.strikes(Fault.CANCELLED, type) ? Job.End.CANCELLED : Job.End.DONE;
    }

    boolean strikes(Fault fault, String where) {
        return faults.strikes(fault, where);
    }

    Job of(Call call, String parameter) {
        String id = call.inPath(parameter);
        Job job = jobs.get(id);
        if (job == null || !job.sellerId().equals(call.sellerId())) {
            throw Refusal.missing(parameter + " " + id);
        }
        return job;
    }

    /** The caller's jobs that fit the query, newest first. */
    List<Job> list(Call call, String types) {
        return jobs.values().stream()
                .filter(job -> job.sellerId().equals(call.sellerId()))
                .filter(job -> types.isEmpty() || call.wants(types, job.type()))
                .filter(job -> call.wants("processingStatuses", job.status(now())))
                .filter(job -> call.list("marketplaceIds").isEmpty()
                        || job.marketplaces().stream().anyMatch(call.list("marketplaceIds")::contains))
                .filter(job -> call.within(job.created(), "createdSince", "createdUntil"))
                .sorted(Comparator.comparing(Job::created)
                        .thenComparing(Job::id)
                        .reversed())
                .toList();
    }

    /** Those that have ended since this was last asked, oldest first. */
    List<Job> newlyEnded() {
        return jobs.values().stream()
                .sorted(Comparator.comparing(Job::created).thenComparing(Job::id))
                .filter(job -> job.tellsItsEnd(now()))
                .toList();
    }

    void cancel(Call call, String parameter) {
        if (!of(call, parameter).cancel(now())) {
            throw Refusal.invalid(parameter + " cannot be canceled: it is not in the queue");
        }
    }
}

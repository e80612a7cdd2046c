package io.shelfwise.spapi.reports.jobs;

import io.shelfwise.spapi.internal.jobs.Job;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a report, feed or Data Kiosk query that Amazon was asked for: the value that a {@link JobStore} keeps.
 * Immutable. It holds no buyer data and no secret. {@link #toText} is its stored form, which later versions keep reading.
 */
public final class ReportJob {

    private final Job job;

    ReportJob(Job job) {
        this.job = job;
    }

    /**
     * Reads what {@link #toText} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static ReportJob parse(String text) {
        return new ReportJob(Job.parse(text));
    }

    /** Lines of {@code name=value}. */
    public String toText() {
        return job.toText();
    }

    /** Unique in the account: the request's {@link ReportRequest#key}, or that of a feed or a query. */
    public String key() {
        return job.key();
    }

    /** Amazon's name of the type of report or feed, or {@code DATA_KIOSK}. */
    public String type() {
        return job.type();
    }

    /** Counts the changes, from 1; see {@link JobStore#save}. */
    public long version() {
        return job.version();
    }

    /** How far it is. */
    public JobState state() {
        return JobState.valueOf(job.state().name());
    }

    /** When it was first intended to ask Amazon. */
    public Optional<Instant> since() {
        return job.since();
    }

    /** Amazon's id of the report, feed or query. */
    public Optional<String> reportId() {
        return job.id();
    }

    /** Amazon's id of the document. */
    public Optional<String> documentId() {
        return job.documentId();
    }

    /** How often in a row it ended as FATAL. */
    public int failures() {
        return job.failures();
    }

    /** After a failure: when it may be asked for again. */
    public Optional<Instant> retryAt() {
        return job.retryAt();
    }

    /** How often a report was asked for although one that exists might have been it. */
    public int extras() {
        return job.extras();
    }

    Job inside() {
        return job;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportJob that && that.job.equals(job);
    }

    @Override
    public int hashCode() {
        return job.hashCode();
    }

    @Override
    public String toString() {
        return "ReportJob[" + type() + ", " + state()
                + reportId().map(id -> ", " + id).orElse("") + "]";
    }
}

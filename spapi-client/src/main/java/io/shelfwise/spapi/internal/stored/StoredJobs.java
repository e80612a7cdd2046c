package io.shelfwise.spapi.internal.stored;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.spapi.internal.jobs.Job;
import io.shelfwise.spapi.internal.jobs.Jobs;
import io.shelfwise.spapi.reports.jobs.JobState;
import io.shelfwise.spapi.reports.jobs.JobStore;
import io.shelfwise.spapi.reports.jobs.ReportJob;
import java.util.List;
import java.util.Optional;

/**
 * The jobs of an account in a store, by their stored form.
 *
 * @param store of the host
 * @param account whose jobs they are
 */
public record StoredJobs(JobStore store, SellerAccount account) implements Jobs {

    @Override
    public Optional<Job> find(String key) {
        return store.find(account, key).map(StoredJobs::job);
    }

    @Override
    public List<Job> list(String type) {
        return store.list(account, type).stream().map(StoredJobs::job).toList();
    }

    @Override
    public boolean save(Job job) {
        return store.save(account, ReportJob.parse(job.toText()));
    }

    /** The public word for a state. */
    public static JobState state(Job.State state) {
        return JobState.valueOf(state.name());
    }

    private static Job job(ReportJob stored) {
        return Job.parse(stored.toText());
    }
}

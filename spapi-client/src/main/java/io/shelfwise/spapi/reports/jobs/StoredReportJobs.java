package io.shelfwise.spapi.reports.jobs;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.spapi.internal.jobs.Job;
import io.shelfwise.spapi.internal.jobs.Jobs;
import java.util.List;
import java.util.Optional;

/** The jobs of an account in a store. */
record StoredReportJobs(JobStore store, SellerAccount account) implements Jobs {

    @Override
    public Optional<Job> find(String key) {
        return store.find(account, key).map(ReportJob::inside);
    }

    @Override
    public List<Job> list(String type) {
        return store.list(account, type).stream().map(ReportJob::inside).toList();
    }

    @Override
    public boolean save(Job job) {
        return store.save(account, new ReportJob(job));
    }
}

package io.shelfwise.spapi.reports.jobs;

import io.shelfwise.core.account.SellerAccount;
import java.util.List;
import java.util.Optional;

/** Hands everything on, for tests that do something in between. */
class ForwardingJobStore implements JobStore {

    private final JobStore to;

    ForwardingJobStore(JobStore to) {
        this.to = to;
    }

    @Override
    public Optional<ReportJob> find(SellerAccount account, String key) {
        return to.find(account, key);
    }

    @Override
    public List<ReportJob> list(SellerAccount account, String type) {
        return to.list(account, type);
    }

    @Override
    public boolean save(SellerAccount account, ReportJob job) {
        return to.save(account, job);
    }
}

package io.shelfwise.spapi.reports.jobs;

import io.shelfwise.core.account.SellerAccount;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class InMemoryJobStore implements JobStore {

    private final Map<SellerAccount, Map<String, ReportJob>> jobs = new HashMap<>();

    @Override
    public synchronized Optional<ReportJob> find(SellerAccount account, String key) {
        return Optional.ofNullable(of(account).get(key));
    }

    @Override
    public synchronized List<ReportJob> list(SellerAccount account, String type) {
        return of(account).values().stream()
                .filter(job -> job.type().equals(type))
                .toList();
    }

    @Override
    public synchronized boolean save(SellerAccount account, ReportJob job) {
        long stored = find(account, job.key()).map(ReportJob::version).orElse(0L);
        if (job.version() != stored + 1) {
            return false;
        }
        of(account).put(job.key(), job);
        return true;
    }

    private Map<String, ReportJob> of(SellerAccount account) {
        return jobs.computeIfAbsent(account, unused -> new HashMap<>());
    }
}

package io.shelfwise.spapi.reports.jobs;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.api.reports.v2021_06_30.GetReportsRequest;
import io.shelfwise.spapi.api.reports.v2021_06_30.Report;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the report that a request made before its id could be stored. Amazon's list tells type, range, marketplaces and
 * time, not the options.
 */
final class Adoption {

    private final SellingPartnerClient client;
    private final SellerAccount account;
    private final JobStore store;

    Adoption(SellingPartnerClient client, SellerAccount account, JobStore store) {
        this.client = client;
        this.account = account;
        this.store = store;
    }

    /**
     * What was found.
     *
     * @param report the report that is the job's
     * @param ambiguous whether there is none because several jobs may have made what is there
     */
    record Found(Optional<Report> report, boolean ambiguous) {}

    Found find(ReportJob job, ReportRequest request, Instant since) {
        List<Report> fitting =
                fitting(request, since); // before the jobs are read: what is in none of them then is nobody's
        List<ReportJob> jobs = store.list(account, job.type());
        List<Report> free = fitting.stream()
                .filter(report -> jobs.stream().noneMatch(other -> other.knows(String.valueOf(report.reportId()))))
                .toList();
        boolean claimedByTwin =
                jobs.stream().anyMatch(other -> other.isTwinOf(job) && other.state() == JobState.CREATING);
        boolean ambiguous =
                !free.isEmpty() && (claimedByTwin || (!request.options().isEmpty() && free.size() > 1));
        return new Found(ambiguous ? Optional.empty() : best(free), ambiguous);
    }

    private List<Report> fitting(ReportRequest request, Instant since) {
        return client.reports()
                .getReportsItems(GetReportsRequest.builder()
                        .reportTypes(List.of(request.type()))
                        .marketplaceIds(request.marketplaceIds())
                        .createdSince(since)
                        .pageSize(100)
                        .build())
                .filter(report -> report.reportId() != null && report.reportScheduleId() == null)
                .filter(report -> is(request.from(), report.dataStartTime()) && is(request.to(), report.dataEndTime()))
                .filter(report -> Set.copyOf(report.marketplaceIds()).equals(Set.copyOf(request.marketplaceIds())))
                .toList();
    }

    private static boolean is(Optional<Instant> asked, @Nullable Instant given) {
        return asked.isEmpty() || asked.get().equals(given);
    }

    private static Optional<Report> best(List<Report> free) {
        return free.stream()
                .min(Comparator.comparing(
                        Report::createdTime, Comparator.nullsLast(Comparator.<Instant>naturalOrder())));
    }
}

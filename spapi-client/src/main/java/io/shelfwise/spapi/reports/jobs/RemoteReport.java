package io.shelfwise.spapi.reports.jobs;

import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.api.reports.v2021_06_30.CreateReportSpecification;
import io.shelfwise.spapi.api.reports.v2021_06_30.GetReportsRequest;
import io.shelfwise.spapi.api.reports.v2021_06_30.ProcessingStatus;
import io.shelfwise.spapi.api.reports.v2021_06_30.Report;
import io.shelfwise.spapi.calls.CallOptions;
import io.shelfwise.spapi.internal.jobs.Job;
import io.shelfwise.spapi.internal.jobs.Remote;
import io.shelfwise.spapi.wire.SpApiException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Amazon's side of a report. Its list tells type, range, marketplaces and time, not the options. */
record RemoteReport(SellingPartnerClient client, ReportRules rules, ReportRequest request) implements Remote {

    @Override
    public String create(CallOptions options) {
        CreateReportSpecification.Builder wanted =
                CreateReportSpecification.builder().reportType(request.type()).marketplaceIds(request.marketplaceIds());
        request.from().ifPresent(wanted::dataStartTime);
        request.to().ifPresent(wanted::dataEndTime);
        if (!request.options().isEmpty()) {
            wanted.reportOptions(request.options());
        }
        return String.valueOf(client.with(options.reportType(request.type()))
                .reports()
                .createReport(wanted.build())
                .reportId());
    }

    @Override
    public List<Made> made(Instant since) {
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
                .map(report -> new Made(String.valueOf(report.reportId()), report.createdTime()))
                .toList();
    }

    private static boolean is(Optional<Instant> asked, @Nullable Instant given) {
        return asked.isEmpty() || asked.get().equals(given);
    }

    @Override
    public boolean mayBeOthers() {
        return request.options().isEmpty();
    }

    @Override
    public boolean isWhollyListed() {
        return request.options().isEmpty();
    }

    @Override
    public Optional<Look> look(String id) {
        try {
            Report report = client.reports().getReport(id);
            Optional<String> document = Optional.ofNullable(report.reportDocumentId());
            return Optional.of(new Look(state(report.processingStatus(), document.isPresent()), document, Map.of()));
        } catch (SpApiException e) {
            if (e.status() != 404) {
                throw e;
            }
            return Optional.empty(); // Amazon keeps reports for 90 days
        }
    }

    private Job.State state(@Nullable ProcessingStatus status, boolean hasDocument) {
        if (ProcessingStatus.DONE.equals(status) && hasDocument) {
            return Job.State.DONE;
        }
        if (ProcessingStatus.CANCELLED.equals(status) && !hasDocument && rules.isEmptyWhenCancelled(request.type())) {
            return Job.State.EMPTY;
        }
        return ProcessingStatus.FATAL.equals(status) || ProcessingStatus.CANCELLED.equals(status)
                ? Job.State.FATAL
                : Job.State.PENDING;
    }
}

package io.shelfwise.spapi.reports.jobs;

import io.shelfwise.spapi.SellingPartnerClient;
import io.shelfwise.spapi.api.reports.v2021_06_30.CreateReportScheduleSpecification;
import io.shelfwise.spapi.api.reports.v2021_06_30.GetReportSchedulesRequest;
import io.shelfwise.spapi.api.reports.v2021_06_30.Period;
import io.shelfwise.spapi.api.reports.v2021_06_30.ReportSchedule;
import java.time.Instant;
import java.util.List;

/** Schedules by which Amazon makes reports of a type again and again. Thread-safe. */
public final class ReportSchedules {

    private final SellingPartnerClient client;

    ReportSchedules(SellingPartnerClient client) {
        this.client = client;
    }

    /**
     * Creates a schedule. Amazon has one for each type and marketplace, and replaces an older one.
     *
     * @param request its type, marketplaces and options; its range does not count
     * @param period how often, such as {@code P1D}
     * @param first when the first report is made
     * @return Amazon's id of the schedule
     */
    public String create(ReportRequest request, Period period, Instant first) {
        CreateReportScheduleSpecification.Builder wanted = CreateReportScheduleSpecification.builder()
                .reportType(request.type())
                .marketplaceIds(request.marketplaceIds())
                .period(period)
                .nextReportCreationTime(first);
        if (!request.options().isEmpty()) {
            wanted.reportOptions(request.options());
        }
        return String.valueOf(
                client.reports().createReportSchedule(wanted.build()).reportScheduleId());
    }

    /** The schedules of some types. */
    public List<ReportSchedule> list(List<String> types) {
        return client.reports()
                .getReportSchedules(
                        GetReportSchedulesRequest.builder().reportTypes(types).build())
                .reportSchedules();
    }

    /** Ends a schedule; reports that it made stay. */
    public void delete(String scheduleId) {
        client.reports().cancelReportSchedule(scheduleId);
    }
}

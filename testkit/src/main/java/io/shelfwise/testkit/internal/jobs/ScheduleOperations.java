package io.shelfwise.testkit.internal.jobs;

import io.shelfwise.testkit.internal.http.Answer;
import io.shelfwise.testkit.internal.json.Json;
import io.shelfwise.testkit.internal.routing.Call;
import io.shelfwise.testkit.internal.routing.Handlers;
import io.shelfwise.testkit.internal.routing.Refusal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Schedules of reports: kept, one for each type and marketplaces of a seller, the newest. None makes a report. */
final class ScheduleOperations {

    private static final String API = "reports_2021-06-30";

    private final List<Schedule> schedules = new CopyOnWriteArrayList<>();
    private final AtomicLong number = new AtomicLong(30_000);

    void addTo(Handlers handlers) {
        handlers.put(API, "POST", "createReportSchedule", this::create);
        handlers.put(API, "GET", "getReportSchedules", this::list);
        handlers.put(API, "GET", "getReportSchedule", call -> Answer.json(200, of(call).json()));
        handlers.put(API, "DELETE", "cancelReportSchedule", this::cancel);
    }

    private Answer create(Call call) {
        Given given = new Given(call);
        String id = String.valueOf(number.incrementAndGet());
        Schedule made = new Schedule(
                id,
                call.sellerId(),
                given.text("reportType"),
                given.marketplaces(),
                Json.object(
                        "reportScheduleId", id,
                        "reportType", given.text("reportType"),
                        "marketplaceIds", given.marketplaces(),
                        "reportOptions", given.options("reportOptions"),
                        "period", given.text("period"),
                        "nextReportCreationTime",
                                given.time("nextReportCreationTime").orElse(null)));
        schedules.removeIf(made::replaces);
        schedules.add(made);
        return Answer.json(201, Json.object("reportScheduleId", id));
    }

    private Answer list(Call call) {
        List<String> types = call.list("reportTypes");
        if (types.isEmpty()) {
            throw Refusal.invalid("reportTypes is missing");
        }
        List<Map<String, Object>> found = schedules.stream()
                .filter(each -> each.sellerId().equals(call.sellerId()) && types.contains(each.type()))
                .map(Schedule::json)
                .toList();
        return Answer.json(200, Json.object("reportSchedules", found));
    }

    private Answer cancel(Call call) {
        schedules.remove(of(call));
        return Answer.empty(200);
    }

    private Schedule of(Call call) {
        String id = call.inPath("reportScheduleId");
        return schedules.stream()
                .filter(each -> each.id().equals(id) && each.sellerId().equals(call.sellerId()))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("reportScheduleId " + id));
    }

    private record Schedule(
            String id, String sellerId, String type, List<String> marketplaces, Map<String, Object> json) {

        boolean replaces(Schedule other) {
            return sellerId.equals(other.sellerId)
                    && type.equals(other.type)
                    && marketplaces.equals(other.marketplaces);
        }
    }
}

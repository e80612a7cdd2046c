package io.shelfwise.testkit.internal.jobs;

import io.shelfwise.testkit.internal.counts.Counters;
import io.shelfwise.testkit.internal.data.Worlds;
import io.shelfwise.testkit.internal.http.Answer;
import io.shelfwise.testkit.internal.json.Json;
import io.shelfwise.testkit.internal.limits.RateGate;
import io.shelfwise.testkit.internal.reports.Content;
import io.shelfwise.testkit.internal.reports.ReportContents;
import io.shelfwise.testkit.internal.reports.ReportOrder;
import io.shelfwise.testkit.internal.routing.Call;
import io.shelfwise.testkit.internal.routing.Handlers;
import io.shelfwise.testkit.internal.routing.PageTokens;
import io.shelfwise.testkit.internal.routing.PageTokens.Page;
import io.shelfwise.testkit.internal.routing.Refusal;
import io.shelfwise.testkit.spapi.world.SellerWorld;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reports 2021-06-30: created, waited for, downloaded. Settlement reports are there unasked. */
final class ReportOperations {

    private static final String API = "reports_2021-06-30";
    private static final Duration USUAL_RANGE = Duration.ofDays(30);

    private final Jobs jobs;
    private final Documents documents;
    private final Worlds worlds;
    private final PageTokens pages;
    private final RateGate limits;
    private final Counters counters;
    private final Map<String, ReportOrder> orders = new ConcurrentHashMap<>();

    ReportOperations(
            Jobs jobs, Documents documents, Worlds worlds, PageTokens pages, RateGate limits, Counters counters) {
        this.jobs = jobs;
        this.documents = documents;
        this.worlds = worlds;
        this.pages = pages;
        this.limits = limits;
        this.counters = counters;
    }

    void addTo(Handlers handlers) {
        worlds.all().forEach(this::addSettlements);
        handlers.put(API, "POST", "createReport", this::create);
        handlers.put(API, "GET", "getReport", call -> Answer.json(200, json(jobs.of(call, "reportId"))));
        handlers.put(API, "GET", "getReports", this::list);
        handlers.put(API, "DELETE", "cancelReport", this::cancel);
        handlers.put(API, "GET", "getReportDocument", this::document);
    }

    private void addSettlements(SellerWorld world) {
        world.settlements().forEach(settlement -> {
            Content content = ReportContents.settlement(world, settlement);
            String document = documents.add(world.sellerId(), ReportContents.SETTLEMENT, content);
            add(
                    world,
                    new ReportOrder(ReportContents.SETTLEMENT, settlement.start(), settlement.end(), Map.of()),
                    settlement.end(),
                    Job.End.DONE,
                    document);
        });
    }

    private Answer create(Call call) {
        Given given = new Given(call);
        String type = given.text("reportType");
        given.marketplaces();
        if (!type.matches("[A-Z0-9_]+") || !ReportContents.isRequestable(type)) {
            throw Refusal.invalid("reportType cannot be requested: " + type);
        }
        if (!limits.reportPasses(call.application().id(), type)) {
            throw Refusal.throttled();
        }
        Instant to = given.time("dataEndTime").orElse(jobs.now());
        Instant from = given.time("dataStartTime").orElse(to.minus(USUAL_RANGE));
        if (to.isBefore(from)) {
            throw Refusal.invalid("dataEndTime is before dataStartTime");
        }
        counters.report(type);
        String id = run(worlds.of(call), new ReportOrder(type, from, to, given.options("reportOptions")));
        return Answer.json(202, Json.object("reportId", id));
    }

    /** Decides at once how the report will end; the clock tells when. */
    private String run(SellerWorld world, ReportOrder order) {
        Job.End end = ReportContents.isTooLong(order) ? Job.End.FATAL : jobs.end(order.type());
        Content content = end == Job.End.FATAL ? why(order) : ReportContents.of(world, order);
        if (end == Job.End.CANCELLED || content.rows() == 0) {
            return add(world, order, jobs.now(), Job.End.CANCELLED, null);
        }
        return add(world, order, jobs.now(), end, documents.add(world.sellerId(), order.type(), content));
    }

    private String add(SellerWorld world, ReportOrder order, Instant created, Job.End end, @Nullable String document) {
        String id = jobs.nextId();
        orders.put(id, order);
        jobs.add(new Job(
                id,
                world.sellerId(),
                order.type(),
                List.of(world.marketplace().id()),
                created,
                jobs.takes(),
                end,
                document));
        return id;
    }

    private static Content why(ReportOrder order) {
        String reason = ReportContents.isTooLong(order)
                ? "The requested range is longer than "
                        + ReportContents.longestDays(order.type()).getAsInt() + " days."
                : "The report could not be made. Try again later.";
        return new Content("text/plain; charset=UTF-8", Json.write(Json.object("errorDetails", reason)), 1);
    }

    private Answer list(Call call) {
        if (call.list("reportTypes").isEmpty() && call.text("nextToken").isEmpty()) {
            throw Refusal.invalid("reportTypes is missing");
        }
        Page<Job> page = pages.page(call, jobs.list(call, "reportTypes"), call.number("pageSize", 10, 1, 100));
        return Answer.json(
                200,
                Json.object(
                        "reports",
                        page.items().stream().map(this::json).toList(),
                        "nextToken",
                        page.next().orElse(null)));
    }

    private Answer cancel(Call call) {
        jobs.cancel(call, "reportId");
        return Answer.empty(200);
    }

    private Map<String, Object> json(Job job) {
        Instant now = jobs.now();
        ReportOrder order = orders.get(job.id());
        return Json.object(
                "reportId", job.id(),
                "reportType", job.type(),
                "marketplaceIds", job.marketplaces(),
                "dataStartTime", order == null ? null : order.from(),
                "dataEndTime", order == null ? null : order.to(),
                "createdTime", job.created(),
                "processingStatus", job.status(now),
                "processingStartTime", job.begun(now).orElse(null),
                "processingEndTime", job.ended(now).orElse(null),
                "reportDocumentId", job.document(now).orElse(null));
    }

    private Answer document(Call call) {
        Document document = documents.of(call.sellerId(), call.inPath("reportDocumentId"));
        if (ReportContents.isRestricted(document.type()) && !call.grant().restricted()) {
            throw Refusal.unauthorized("The report holds buyer data: a restricted data token is needed.");
        }
        return Answer.json(
                200,
                Json.object(
                        "reportDocumentId", document.id(),
                        "url", documents.url(call.request(), document, document.type()),
                        "compressionAlgorithm", document.isCompressed() ? "GZIP" : null));
    }
}

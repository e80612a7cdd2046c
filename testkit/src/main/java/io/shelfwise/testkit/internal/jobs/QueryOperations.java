package io.shelfwise.testkit.internal.jobs;

import io.shelfwise.testkit.internal.counts.Counters;
import io.shelfwise.testkit.internal.data.Worlds;
import io.shelfwise.testkit.internal.http.Answer;
import io.shelfwise.testkit.internal.json.Json;
import io.shelfwise.testkit.internal.reports.Content;
import io.shelfwise.testkit.internal.reports.KioskAnswer;
import io.shelfwise.testkit.internal.routing.Call;
import io.shelfwise.testkit.internal.routing.Handlers;
import io.shelfwise.testkit.internal.routing.PageTokens;
import io.shelfwise.testkit.internal.routing.PageTokens.Page;
import io.shelfwise.testkit.internal.routing.Refusal;
import io.shelfwise.testkit.spapi.faults.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Data Kiosk 2023-11-15: queries whose answers are JSON lines; one that finds nothing has no document. */
final class QueryOperations {

    private static final String API = "dataKiosk_2023-11-15";
    private static final String TYPE = "DATA_KIOSK";
    private static final int MOST_CHARACTERS = 8000; // Amazon's model of createQuery

    private final Jobs jobs;
    private final Documents documents;
    private final Worlds worlds;
    private final PageTokens pages;
    private final Counters counters;
    private final Map<String, Asked> queries = new ConcurrentHashMap<>();

    QueryOperations(Jobs jobs, Documents documents, Worlds worlds, PageTokens pages, Counters counters) {
        this.jobs = jobs;
        this.documents = documents;
        this.worlds = worlds;
        this.pages = pages;
        this.counters = counters;
    }

    void addTo(Handlers handlers) {
        handlers.put(API, "POST", "createQuery", this::create);
        handlers.put(API, "GET", "getQuery", call -> Answer.json(200, json(jobs.of(call, "queryId"))));
        handlers.put(API, "GET", "getQueries", this::list);
        handlers.put(API, "DELETE", "cancelQuery", this::cancel);
        handlers.put(API, "GET", "getDocument", this::document);
    }

    @Nullable
    String query(String id) {
        Asked asked = queries.get(id);
        return asked == null ? null : asked.query();
    }

    private Answer create(Call call) {
        Given given = new Given(call);
        String query = given.text("query");
        if (query.replaceAll("\\s+", " ").strip().length() > MOST_CHARACTERS) {
            throw Refusal.invalid("query has more than " + MOST_CHARACTERS + " characters");
        }
        Optional<String> token = given.optional("paginationToken");
        KioskPage page = KioskPage.of(content(call, query), query, token);
        counters.query();
        String id = jobs.nextId();
        Job.End end = jobs.end(TYPE);
        @Nullable String document = document(call, end, page.content());
        boolean repeats = token.isPresent()
                && jobs.strikes(Fault.REPEATED_TOKEN, call.operation().id());
        queries.put(id, new Asked(query, repeats ? token : page.next()));
        jobs.add(new Job(id, call.sellerId(), TYPE, List.of(), jobs.now(), jobs.takes(), end, document));
        return Answer.json(202, Json.object("queryId", id));
    }

    /** What a query was, and the token of the page behind its own. */
    private record Asked(String query, Optional<String> next) {}

    private Content content(Call call, String query) {
        try {
            return KioskAnswer.of(worlds.of(call), query);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid(String.valueOf(e.getMessage()));
        }
    }

    private @Nullable String document(Call call, Job.End end, Content content) {
        if (end == Job.End.FATAL) {
            return documents.add(
                    call.sellerId(), TYPE, new Content("application/json", "{\"errors\":[\"The query failed.\"]}", 1));
        }
        return end == Job.End.DONE && content.rows() > 0 ? documents.add(call.sellerId(), TYPE, content) : null;
    }

    private Answer list(Call call) {
        Page<Job> page = pages.page(call, jobs.list(call, ""), call.number("pageSize", 10, 1, 100));
        return Answer.json(
                200,
                Json.object(
                        "queries",
                        page.items().stream().map(this::json).toList(),
                        "pagination",
                        page.next()
                                .map(token -> Json.object("nextToken", token))
                                .orElse(null)));
    }

    private Answer cancel(Call call) {
        jobs.cancel(call, "queryId");
        return Answer.empty(204);
    }

    private Map<String, Object> json(Job job) {
        Instant now = jobs.now();
        Asked asked = Objects.requireNonNull(queries.get(job.id()));
        Optional<String> next = job.status(now).equals("DONE") ? asked.next() : Optional.empty();
        String document = job.end() == Job.End.FATAL ? "errorDocumentId" : "dataDocumentId";
        return Json.object(
                "queryId",
                job.id(),
                "query",
                asked.query(),
                "createdTime",
                job.created(),
                "processingStatus",
                job.status(now),
                "processingStartTime",
                job.begun(now).orElse(null),
                "processingEndTime",
                job.ended(now).orElse(null),
                document,
                job.document(now).orElse(null),
                "pagination",
                next.map(token -> Json.object("nextToken", token)).orElse(null));
    }

    private Answer document(Call call) {
        Document document = documents.of(call.sellerId(), call.inPath("documentId"));
        String url = documents.url(call.request(), document, TYPE);
        return Answer.json(200, Json.object("documentId", document.id(), "documentUrl", url));
    }
}

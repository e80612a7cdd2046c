package io.shelfwise.testkit.internal.jobs;

import io.shelfwise.testkit.internal.counts.Counters;
import io.shelfwise.testkit.internal.data.Worlds;
import io.shelfwise.testkit.internal.http.Answer;
import io.shelfwise.testkit.internal.json.Json;
import io.shelfwise.testkit.internal.reports.Content;
import io.shelfwise.testkit.internal.reports.FeedResult;
import io.shelfwise.testkit.internal.routing.Call;
import io.shelfwise.testkit.internal.routing.Handlers;
import io.shelfwise.testkit.internal.routing.PageTokens;
import io.shelfwise.testkit.internal.routing.PageTokens.Page;
import io.shelfwise.testkit.internal.routing.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Feeds 2021-06-30: a document sent in, a feed made of it, a processing report. */
final class FeedOperations {

    private static final String API = "feeds_2021-06-30";
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([\\w.:-]+)");

    private final Jobs jobs;
    private final Documents documents;
    private final Worlds worlds;
    private final PageTokens pages;
    private final Counters counters;

    FeedOperations(Jobs jobs, Documents documents, Worlds worlds, PageTokens pages, Counters counters) {
        this.jobs = jobs;
        this.documents = documents;
        this.worlds = worlds;
        this.pages = pages;
        this.counters = counters;
    }

    void addTo(Handlers handlers) {
        handlers.put(API, "POST", "createFeedDocument", this::createDocument);
        handlers.put(API, "POST", "createFeed", this::create);
        handlers.put(API, "GET", "getFeed", call -> Answer.json(200, json(jobs.of(call, "feedId"))));
        handlers.put(API, "GET", "getFeeds", this::list);
        handlers.put(API, "DELETE", "cancelFeed", this::cancel);
        handlers.put(API, "GET", "getFeedDocument", this::document);
    }

    private Answer createDocument(Call call) {
        String contentType = new Given(call).text("contentType");
        String id = documents.await(call.sellerId(), contentType);
        String url = documents.url(call.request(), documents.of(call.sellerId(), id), "createFeedDocument");
        return Answer.json(201, Json.object("feedDocumentId", id, "url", url));
    }

    private Answer create(Call call) {
        Given given = new Given(call);
        String type = given.text("feedType");
        Document input = documents.of(call.sellerId(), given.text("inputFeedDocumentId"));
        if (input.isEmpty()) {
            throw Refusal.invalid("inputFeedDocumentId has not been uploaded");
        }
        counters.feed(type);
        String id = jobs.nextId();
        Ending ending = ending(call, type, id, input);
        @Nullable
        String document = ending.report() == null ? null : documents.add(call.sellerId(), type, ending.report());
        jobs.add(new Job(
                id, call.sellerId(), type, given.marketplaces(), jobs.now(), jobs.takes(), ending.end(), document));
        return Answer.json(202, Json.object("feedId", id));
    }

    private record Ending(Job.End end, @Nullable Content report) {}

    /** How a feed ends: one that cannot be read as FATAL, a listings feed with a report that says why. */
    private Ending ending(Call call, String type, String id, Document input) {
        try {
            Content report = FeedResult.of(worlds.of(call), type, id, new String(input.bytes(), charset(input)));
            Job.End end = jobs.end(type);
            return new Ending(end, end == Job.End.DONE ? report : null);
        } catch (IllegalArgumentException unreadable) {
            boolean told = type.equals("JSON_LISTINGS_FEED");
            String why = String.valueOf(unreadable.getMessage());
            return new Ending(Job.End.FATAL, told ? FeedResult.unreadable(call.sellerId(), id, why) : null);
        }
    }

    /** That of the Content-Type; UTF-8 if it names none. */
    private static Charset charset(Document input) {
        Matcher named = CHARSET.matcher(input.contentType());
        return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
    }

    private Answer list(Call call) {
        if (call.list("feedTypes").isEmpty() && call.text("nextToken").isEmpty()) {
            throw Refusal.invalid("feedTypes is missing");
        }
        Page<Job> page = pages.page(call, jobs.list(call, "feedTypes"), call.number("pageSize", 10, 1, 100));
        return Answer.json(
                200,
                Json.object(
                        "feeds",
                        page.items().stream().map(this::json).toList(),
                        "nextToken",
                        page.next().orElse(null)));
    }

    private Answer cancel(Call call) {
        jobs.cancel(call, "feedId");
        return Answer.empty(200);
    }

    private Map<String, Object> json(Job job) {
        Instant now = jobs.now();
        return Json.object(
                "feedId", job.id(),
                "feedType", job.type(),
                "marketplaceIds", job.marketplaces(),
                "createdTime", job.created(),
                "processingStatus", job.status(now),
                "processingStartTime", job.begun(now).orElse(null),
                "processingEndTime", job.ended(now).orElse(null),
                "resultFeedDocumentId", job.document(now).orElse(null));
    }

    private Answer document(Call call) {
        Document document = documents.of(call.sellerId(), call.inPath("feedDocumentId"));
        return Answer.json(
                200,
                Json.object(
                        "feedDocumentId", document.id(),
                        "url", documents.url(call.request(), document, document.type()),
                        "compressionAlgorithm", document.isCompressed() ? "GZIP" : null));
    }
}

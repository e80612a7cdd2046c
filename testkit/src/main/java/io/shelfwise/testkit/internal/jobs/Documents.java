package io.shelfwise.testkit.internal.jobs;

import io.shelfwise.testkit.internal.counts.Counters;
import io.shelfwise.testkit.internal.http.Answer;
import io.shelfwise.testkit.internal.http.Request;
import io.shelfwise.testkit.internal.reports.Content;
import io.shelfwise.testkit.internal.routing.Refusal;
import io.shelfwise.testkit.spapi.faults.Fault;
import io.shelfwise.testkit.spapi.faults.Faults;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The store behind the presigned URLs. Its errors are XML, as those of the real one. */
public final class Documents {

    /** Where the URLs lead. */
    public static final String PATH = "/documents/";

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d*)");

    private final Map<String, Document> documents = new ConcurrentHashMap<>();
    private final AtomicLong number = new AtomicLong(1000);
    private final long seed;
    private final Clock clock;
    private final Duration urlLife;
    private final Faults faults;
    private final Counters counters;

    /** An empty store, whose URLs live for {@code urlLife}. */
    public Documents(long seed, Clock clock, Duration urlLife, Faults faults, Counters counters) {
        this.seed = seed;
        this.clock = clock;
        this.urlLife = urlLife;
        this.faults = faults;
        this.counters = counters;
    }

    String add(String sellerId, String type, Content content) {
        String id = nextId();
        byte[] plain = content.text().getBytes(StandardCharsets.UTF_8);
        boolean cut = faults.strikes(Fault.CUT_GZIP, type);
        documents.put(id, Document.compressed(id, sellerId, type, content.contentType(), plain, cut));
        return id;
    }

    String await(String sellerId, String contentType) {
        String id = nextId();
        documents.put(id, Document.awaited(id, sellerId, contentType));
        return id;
    }

    Document of(String sellerId, String id) {
        Document document = documents.get(id);
        if (document == null || !document.sellerId().equals(sellerId)) {
            throw Refusal.missing("document " + id);
        }
        return document;
    }

    /** A URL that opens a document for a while, on the host that was called. */
    String url(Request request, Document document, String type) {
        Duration life = faults.strikes(Fault.EXPIRED_URL, type) ? Duration.ofSeconds(-1) : urlLife;
        long until = clock.instant().plus(life).toEpochMilli();
        String host = request.header("host").orElse("127.0.0.1");
        return "http://" + host + PATH + document.id() + "?X-Expires=" + until + "&X-Signature="
                + signature(document.id(), String.valueOf(until));
    }

    /** The answer to a download or an upload. */
    public Answer answer(Request request) {
        String id = request.rawPath().substring(PATH.length());
        String until = request.query("X-Expires").orElse("0");
        Document document = documents.get(id);
        boolean signed = request.query("X-Signature")
                .filter(signature(id, until)::equals)
                .isPresent();
        if (document == null || !signed) {
            return error("SignatureDoesNotMatch", "The request signature does not match.");
        }
        if (!clock.instant().isBefore(Instant.ofEpochMilli(Long.parseLong(until)))) {
            return error("AccessDenied", "Request has expired");
        }
        return request.method().equals("PUT") ? upload(request, document) : download(request, document);
    }

    private Answer upload(Request request, Document document) {
        String contentType = request.header("content-type").orElse("");
        if (!contentType.equals(document.contentType())) {
            return error("SignatureDoesNotMatch", "Content-Type is not that of createFeedDocument.");
        }
        documents.put(document.id(), document.uploaded(request.body()));
        return Answer.empty(200);
    }

    private Answer download(Request request, Document document) {
        counters.download();
        if (faults.strikes(Fault.DOWNLOAD_ERROR, document.type())) {
            return Answer.text(500, "application/xml", xml("InternalError", "We encountered an internal error."));
        }
        Answer answer =
                part(request, document).with("Accept-Ranges", "bytes").with("ETag", "\"" + document.id() + "\"");
        if (document.isEncoded()) {
            answer = answer.with("Content-Encoding", "gzip");
        }
        return faults.strikes(Fault.CUT_DOWNLOAD, document.type()) ? answer.with(Answer.Delivery.CUT_HALFWAY) : answer;
    }

    private static Answer part(Request request, Document document) {
        byte[] bytes = document.bytes();
        Optional<Matcher> range = request.header("range").map(RANGE::matcher).filter(Matcher::matches);
        if (range.isEmpty()) {
            return Answer.of(200, document.contentType(), bytes);
        }
        int from = Integer.parseInt(range.get().group(1));
        String last = range.get().group(2);
        int to = last.isEmpty() ? bytes.length : Math.min(bytes.length, Integer.parseInt(last) + 1);
        if (from >= to) {
            return Answer.empty(416).with("Content-Range", "bytes */" + bytes.length);
        }
        return Answer.of(206, document.contentType(), Arrays.copyOfRange(bytes, from, to))
                .with("Content-Range", "bytes " + from + "-" + (to - 1) + "/" + bytes.length);
    }

    private String nextId() {
        return "amzn1.spdoc.1.4." + number.incrementAndGet();
    }

    private String signature(String id, String until) {
        return Integer.toHexString(Objects.hash(seed, id, until));
    }

    private static Answer error(String code, String message) {
        return Answer.text(403, "application/xml", xml(code, message));
    }

    private static String xml(String code, String message) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code + "</Code><Message>" + message
                + "</Message></Error>";
    }
}

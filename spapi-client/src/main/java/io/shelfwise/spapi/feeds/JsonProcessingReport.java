package io.shelfwise.spapi.feeds;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.shelfwise.spapi.internal.wire.Tree;
import io.shelfwise.spapi.wire.Extras;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** The report of a listings feed, by Amazon's schema v2. Fields in any order; all but counts and issues is passed over. */
final class JsonProcessingReport {

    private JsonProcessingReport() {}

    static ProcessingReport read(InputStream bytes) throws IOException {
        @Nullable FeedCounts counts = null;
        List<FeedIssue> issues = new ArrayList<>();
        try (JsonReader reader = JsonReader.of(Okio.buffer(Okio.source(bytes)))) {
            reader.beginObject();
            while (reader.hasNext()) {
                switch (reader.nextName()) {
                    case "summary" -> counts = counts(Tree.read(reader));
                    case "issues" -> issues(reader, issues);
                    default -> reader.skipValue();
                }
            }
            reader.endObject();
        } catch (EOFException | JsonDataException e) {
            throw new IllegalArgumentException("the processing report is no whole JSON object", e);
        }
        return new ProcessingReport(counts, issues);
    }

    private static void issues(JsonReader reader, List<FeedIssue> issues) throws IOException {
        if (reader.peek() != JsonReader.Token.BEGIN_ARRAY) {
            reader.skipValue();
            return;
        }
        reader.beginArray();
        while (reader.hasNext()) {
            if (Tree.read(reader) instanceof Map<?, ?> map) {
                issues.add(issue(map));
            }
        }
        reader.endArray();
    }

    private static FeedIssue issue(Map<?, ?> map) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>();
        map.forEach((name, value) -> rest.put(String.valueOf(name), value));
        List<String> attributes = new ArrayList<>();
        if (rest.remove("attributeNames") instanceof List<?> names) {
            names.forEach(name -> attributes.add(String.valueOf(name)));
        }
        if (rest.remove("attributeName") instanceof String name && !name.isEmpty()) {
            attributes.add(name);
        }
        return new FeedIssue(
                number(rest.remove("messageId")),
                text(rest.remove("sku")),
                text(rest.remove("code")),
                text(rest.remove("severity")).toUpperCase(Locale.ROOT),
                text(rest.remove("message")),
                attributes,
                Extras.of(rest));
    }

    private static @Nullable FeedCounts counts(@Nullable Object summary) {
        if (!(summary instanceof Map<?, ?> map)) {
            return null;
        }
        return new FeedCounts(
                count(map, "messagesProcessed"),
                count(map, "messagesAccepted"),
                count(map, "messagesInvalid"),
                count(map, "errors"),
                count(map, "warnings"));
    }

    private static long count(Map<?, ?> map, String name) {
        return Objects.requireNonNullElse(number(map.get(name)), 0L);
    }

    private static @Nullable Long number(@Nullable Object value) {
        try {
            return value == null ? null : new BigDecimal(value.toString().strip()).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}

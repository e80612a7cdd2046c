package io.shelfwise.spapi.limits;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import io.shelfwise.spapi.catalogue.Limit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okio.Buffer;

/** Reads plans from JSON. Unknown names are refused, since they would be mistyped ones. */
final class PlansJson {

    private static final Set<String> NOTES = Set.of("source", "readOn", "note");

    private final JsonReader reader;
    private Plans plans;

    private PlansJson(JsonReader reader, Plans plans) {
        this.reader = reader;
        this.plans = plans;
    }

    static Plans bundled() {
        try (InputStream in = PlansJson.class.getResourceAsStream("limits.json")) {
            if (in == null) {
                throw new IllegalStateException(
                        "limits.json is missing from the class path; see how the jar was packed");
            }
            Plans none = new Plans(new Limit(BigDecimal.ONE, 1), Map.of(), Map.of(), List.of());
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8), none);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Plans read(String json, Plans base) {
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json))) {
            PlansJson text = new PlansJson(reader, base);
            text.read();
            return text.plans;
        } catch (IOException | JsonDataException | ArithmeticException | NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException(
                    "json has no limits: " + e.getMessage() + "; see limits.json for what it may hold", e);
        }
    }

    private void read() throws IOException {
        if (reader.peek() == JsonReader.Token.BEGIN_ARRAY) {
            operations();
            return;
        }
        reader.beginObject();
        while (reader.hasNext()) {
            part(reader.nextName());
        }
        reader.endObject();
    }

    private void part(String name) throws IOException {
        switch (name) {
            case "unplanned" -> plans = plans.withUnplanned(limit(name, fields()));
            case "operations" -> operations();
            case "applications" -> caps();
            case "reportTypes" -> quotas();
            default -> {
                if (!NOTES.contains(name)) {
                    throw new JsonDataException("'" + name + "' is unknown");
                }
                reader.skipValue();
            }
        }
    }

    private void operations() throws IOException {
        for (Map<String, String> each : objects()) {
            String name = name(each);
            if (each.containsKey("ratePerSecond")
                    || each.containsKey("burst")) { // the catalogue lists some without a plan
                plans = plans.withOperation(name, limit(name, each));
            }
        }
    }

    private void caps() throws IOException {
        for (Map<String, String> each : objects()) {
            String name = name(each);
            plans = plans.withCap(name, limit(name, each));
        }
    }

    private void quotas() throws IOException {
        List<ReportQuota> quotas = new ArrayList<>();
        Set<String> types = new LinkedHashSet<>();
        for (Map<String, String> each : objects()) {
            String type = needed(each, "reportType");
            types.add(type);
            quotas.add(new ReportQuota(
                    type,
                    needed(each, "operation"),
                    number(each, "calls").intValueExact(),
                    Duration.parse(needed(each, "period"))));
        }
        for (String type : types) {
            plans = plans.withQuotas(
                    type,
                    quotas.stream()
                            .filter(quota -> quota.reportType().equals(type))
                            .toList());
        }
    }

    private static String name(Map<String, String> fields) {
        String operation = needed(fields, "operation");
        String api = fields.get("api");
        return api == null ? operation : api + "/" + operation;
    }

    private static Limit limit(String name, Map<String, String> fields) {
        return Plans.limit(
                name, number(fields, "ratePerSecond"), number(fields, "burst").intValueExact());
    }

    private static BigDecimal number(Map<String, String> fields, String name) {
        return new BigDecimal(needed(fields, name));
    }

    private static String needed(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new JsonDataException("an entry has no '" + name + "' but " + fields.keySet());
        }
        return value;
    }

    private List<Map<String, String>> objects() throws IOException {
        List<Map<String, String>> objects = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            objects.add(fields());
        }
        reader.endArray();
        return objects;
    }

    private Map<String, String> fields() throws IOException {
        Map<String, String> fields = new HashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            switch (reader.peek()) {
                case STRING, NUMBER -> fields.put(name, reader.nextString());
                default -> reader.skipValue();
            }
        }
        reader.endObject();
        return fields;
    }
}

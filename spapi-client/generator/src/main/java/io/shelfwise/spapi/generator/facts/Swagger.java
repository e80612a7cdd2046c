package io.shelfwise.spapi.generator.facts;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A model as Amazon publishes it (Swagger 2.0), reduced to facts. */
final class Swagger {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Pattern VERSION = Pattern.compile("/(v\\d+|\\d{4}-\\d{2}-\\d{2})(/|$)");

    /** The usage plan is a row of a table in the description: {@code | 0.0167 | 20 |}, or with a name before it. */
    private static final Pattern PLAN =
            Pattern.compile("\\|\\s*(?:Default\\s*\\|\\s*)?(\\d*\\.?\\d+)\\s*\\|\\s*(\\d+)\\s*\\|");

    private final Path file;
    private final Json json;

    Swagger(Path file, Json json) {
        this.file = file;
        this.json = json;
    }

    Json facts() {
        List<Map<String, Object>> operations = operations();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("api", String.valueOf(file.getFileName()).replaceFirst("\\.json$", ""));
        facts.put(
                "family",
                String.valueOf(
                        file.toAbsolutePath().getName(file.toAbsolutePath().getNameCount() - 2)));
        facts.put("version", version(operations));
        facts.put("operations", operations);
        Map<String, Object> types = new LinkedHashMap<>();
        json.object("definitions").values().forEach((name, type) -> types.put(name, SwaggerTypes.type(type)));
        facts.put("types", types);
        return new Json(facts);
    }

    private String version(List<Map<String, Object>> operations) {
        String path =
                operations.isEmpty() ? "" : String.valueOf(operations.get(0).get("path"));
        Matcher found = VERSION.matcher(path);
        return found.find() ? found.group(1) : json.object("info").text("version");
    }

    private List<Map<String, Object>> operations() {
        List<Map<String, Object>> operations = new ArrayList<>();
        json.object("paths")
                .values()
                .forEach((path, methods) -> Json.of(methods).values().forEach((method, value) -> {
                    if (METHODS.contains(method)) {
                        operations.add(operation(path, method, Json.of(methods), Json.of(value)));
                    }
                }));
        return operations;
    }

    private Map<String, Object> operation(String path, String method, Json shared, Json operation) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("id", operation.text("operationId"));
        facts.put("method", method.toUpperCase(Locale.ROOT));
        facts.put("path", path);
        Matcher plan = PLAN.matcher(operation.text("description"));
        if (plan.find()) {
            facts.put(
                    "usagePlan",
                    Map.of("ratePerSecond", new BigDecimal(plan.group(1)), "burst", new BigDecimal(plan.group(2))));
        }
        List<Object> parameters = new ArrayList<>();
        shared.list("parameters").forEach(parameter -> parameters.add(parameter(parameter)));
        operation.list("parameters").forEach(parameter -> parameters.add(parameter(parameter)));
        facts.put("parameters", parameters);
        facts.put("responses", responses(operation.object("responses")));
        facts.put(
                "sandboxOnly", operation.isTrue("x-amzn-api-sandbox-only") || shared.isTrue("x-amzn-api-sandbox-only"));
        facts.put("deprecated", operation.isTrue("deprecated"));
        return facts;
    }

    private Map<String, Object> parameter(@Nullable Object value) {
        Json parameter = resolved(Json.of(value));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("in", parameter.text("in"));
        facts.put("name", parameter.text("name"));
        facts.put("required", parameter.isTrue("required"));
        facts.put("type", SwaggerTypes.type(parameter.has("schema") ? parameter.value("schema") : parameter.values()));
        return facts;
    }

    private Map<String, @Nullable Object> responses(Json responses) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        responses.values().forEach((status, value) -> {
            Json response = resolved(Json.of(value));
            facts.put(status, response.has("schema") ? SwaggerTypes.type(response.value("schema")) : null);
        });
        return facts;
    }

    /** Follows a reference such as {@code #/parameters/marketplaceId}. */
    private Json resolved(Json value) {
        if (!value.has("$ref")) {
            return value;
        }
        Json found = json;
        for (String part : value.text("$ref").substring(2).split("/", -1)) {
            found = found.object(part);
        }
        return found;
    }
}

package io.shelfwise.spapi.generator.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Types of Amazon's published models, reduced to facts. */
final class SwaggerTypes {

    private static final String DEFINITIONS = "#/definitions/";

    private SwaggerTypes() {}

    static Object type(@Nullable Object value) {
        if (value instanceof Boolean) {
            return value;
        }
        Json type = Json.of(value);
        if (type.has("$ref")) {
            return type.text("$ref").substring(DEFINITIONS.length());
        } else if (type.has("allOf")) {
            return Map.of("allOf", allOf(type));
        } else if (type.has("properties")) {
            return Map.of("object", fields(type));
        } else if (type.has("items")) {
            return list(type);
        } else if (type.has("additionalProperties")) {
            Object values = type.value("additionalProperties");
            return Map.of("map", Map.of().equals(values) ? true : type(values));
        }
        return type.text("type").equals("object") ? Map.of("object", List.of()) : primitive(type);
    }

    private static List<Object> allOf(Json type) {
        List<Object> parts = new ArrayList<>();
        type.list("allOf").forEach(part -> parts.add(type(part)));
        if (type.has("properties")) {
            parts.add(Map.of("object", fields(type)));
        }
        return parts;
    }

    private static Object list(Json type) {
        Object element = type(type.value("items"));
        return type.has("collectionFormat")
                ? Map.of("array", element, "collectionFormat", type.text("collectionFormat"))
                : Map.of("array", element);
    }

    private static List<Object> fields(Json type) {
        Set<Object> required = new HashSet<>(type.list("required"));
        List<Object> fields = new ArrayList<>();
        type.object("properties").values().forEach((name, value) -> {
            Map<String, Object> field = new LinkedHashMap<>();
            field.put("name", name);
            field.put("required", required.contains(name));
            field.put("type", type(value));
            fields.add(field);
        });
        return fields;
    }

    private static Map<String, Object> primitive(Json type) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("primitive", type.has("type") ? type.text("type") : "any");
        if (type.has("format")) {
            facts.put("format", type.text("format"));
        }
        if (type.has("enum")) {
            facts.put("enum", type.list("enum"));
        }
        return facts;
    }
}

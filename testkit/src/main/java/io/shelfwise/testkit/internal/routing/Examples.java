package io.shelfwise.testkit.internal.routing;

import io.shelfwise.spapi.catalogue.ApiSpec;
import io.shelfwise.spapi.catalogue.TypeSpec;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Makes values that have the shape of a type, the same ones for a seed. A type inside itself is left out. */
final class Examples {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private final ApiSpec api;
    private final SplittableRandom random;
    private final Deque<String> inside = new ArrayDeque<>();

    Examples(ApiSpec api, long seed) {
        this.api = api;
        this.random = new SplittableRandom(seed);
    }

    /** A value, or null where a type would be inside itself. */
    @Nullable
    Object value(TypeSpec type, String name) {
        if (type instanceof TypeSpec.Reference reference) {
            return named(reference, name);
        }
        if (type instanceof TypeSpec.ListOf list) {
            return list(list, name);
        }
        if (type instanceof TypeSpec.MapOf map) {
            return map(map, name);
        }
        if (type instanceof TypeSpec.Words words) {
            return words.values().isEmpty()
                    ? "WORD"
                    : words.values().get(random.nextInt(words.values().size()));
        }
        if (type instanceof TypeSpec.Primitive primitive) {
            return primitive(primitive, name);
        }
        return object(type);
    }

    private @Nullable Object named(TypeSpec.Reference reference, String name) {
        if (inside.contains(reference.name())) {
            return null;
        }
        inside.push(reference.name());
        Object value = value(api.type(reference.name()), name);
        inside.pop();
        return value;
    }

    private List<Object> list(TypeSpec.ListOf list, String name) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(2); i++) {
            Object value = value(list.element(), name);
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    private Map<String, Object> map(TypeSpec.MapOf map, String name) {
        Object value = value(map.value(), name);
        return value == null ? Map.of() : Map.of("key" + random.nextInt(10), value);
    }

    private Map<String, Object> object(TypeSpec type) {
        Map<String, Object> object = new LinkedHashMap<>();
        if (type instanceof TypeSpec.AllOf all) {
            all.parts().forEach(part -> addParts(object, part));
        } else if (type instanceof TypeSpec.ObjectOf fields) {
            fields.fields().forEach(field -> addField(object, field));
        }
        return object;
    }

    private void addParts(Map<String, Object> object, TypeSpec part) {
        if (value(part, "") instanceof Map<?, ?> map) {
            map.forEach((name, value) -> object.put(String.valueOf(name), value));
        }
    }

    private void addField(Map<String, Object> object, TypeSpec.Field field) {
        String name = field.name().toLowerCase(Locale.ROOT);
        boolean mistake = name.equals("errors") || name.endsWith("token");
        Object value = mistake && !field.required() ? null : value(field.type(), field.name());
        if (value != null) {
            object.put(field.name(), value);
        }
    }

    private Object primitive(TypeSpec.Primitive primitive, String name) {
        return switch (primitive) {
            case STRING, ANY -> text(name.toLowerCase(Locale.ROOT));
            case TIME -> day() + "T0" + random.nextInt(10) + ":30:00.000Z";
            case DATE -> day();
            case INTEGER -> random.nextInt(1, 100);
            case LONG -> 1_000_000_000_000L + random.nextInt(1_000_000);
            case NUMBER -> BigDecimal.valueOf(random.nextInt(1, 100_000), 2);
            case BOOLEAN -> random.nextBoolean();
        };
    }

    private String text(String name) {
        if (name.contains("currency")) {
            return "USD";
        }
        if (name.contains("amount") || name.contains("price")) {
            return BigDecimal.valueOf(random.nextInt(1, 100_000), 2).toPlainString();
        }
        if (name.contains("date") || name.contains("time")) {
            return day() + "T00:00:00Z";
        }
        if (name.contains("countrycode")) {
            return "US";
        }
        return (name.isEmpty() ? "text" : name) + "-" + random.nextInt(1000, 10_000);
    }

    private String day() {
        return FIRST_DAY.plusDays(random.nextInt(200)).toString();
    }
}

package io.shelfwise.examples.cli.spapi;

import io.shelfwise.spapi.catalogue.ApiSpec;
import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.catalogue.TypeSpec;
import io.shelfwise.spapi.catalogue.TypeSpec.AllOf;
import io.shelfwise.spapi.catalogue.TypeSpec.Field;
import io.shelfwise.spapi.catalogue.TypeSpec.ListOf;
import io.shelfwise.spapi.catalogue.TypeSpec.MapOf;
import io.shelfwise.spapi.catalogue.TypeSpec.ObjectOf;
import io.shelfwise.spapi.catalogue.TypeSpec.Primitive;
import io.shelfwise.spapi.catalogue.TypeSpec.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Answers in the shape of a type, of which many values are not what the type promises. */
final class OddJson {

    private static final Map<Primitive, List<String>> ODD = Map.of(
            Primitive.STRING,
            List.of("\"a\"", "\"\"", "17", "1.50", "true", "null", "[]", "{\"x\":1}"),
            Primitive.TIME,
            List.of(
                    "\"2026-01-02T03:04:05Z\"",
                    "\"Mon Oct 28 18:49:32 UTC 2019\"",
                    "\"2019-10-28\"",
                    "\"2026-02-30T00:00:00Z\"",
                    "\"\"",
                    "\"2026-01-02T03:04:05.123456789+05:30\"",
                    "\"2026-01-02T03:04\"",
                    "1572288572",
                    "null"),
            Primitive.DATE,
            List.of("\"2026-01-02\"", "\"20260102\"", "\"2026-02-30\"", "\"2026-01-02T00:00:00Z\"", "\" \"", "null"),
            Primitive.INTEGER,
            List.of("7", "\"7\"", "1.5", "99999999999", "\"seven\"", "1e2", "-0", "null", "[1]"),
            Primitive.LONG,
            List.of("7", "\"07\"", "99999999999999999999", "1.0", "null", "false"),
            Primitive.NUMBER,
            List.of("10.00", "\"10.00\"", "0.1", "1E+3", "123456789012345678.901", "\"1,5\"", "\"\"", "null", "{}"),
            Primitive.BOOLEAN,
            List.of("true", "\"true\"", "\"FALSE\"", "0", "\"yes\"", "null"),
            Primitive.ANY,
            List.of("{\"a\":[1,null,\"x\"]}", "[]", "1.10", "null", "\"x\""));

    private static final int DEPTH = 7;

    private final ApiSpec api;
    private final Random random;

    OddJson(ApiSpec api, long seed) {
        this.api = api;
        this.random = new Random(seed);
    }

    /** An answer of an operation; of one that promises none, anything. */
    String answer(OperationSpec operation) {
        return operation.answer().map(type -> value(type, 0)).orElseGet(() -> one(ODD.get(Primitive.ANY)));
    }

    private String value(TypeSpec type, int depth) {
        if (type instanceof Primitive primitive) {
            return one(ODD.get(primitive));
        } else if (depth > 0 && random.nextInt(12) == 0) {
            return one(List.of("null", "\"text\"", "5", "[]", "{}", "[null]", "[{\"deep\":[]}]"));
        } else if (type instanceof Reference reference) {
            return value(api.type(reference.name()), depth);
        } else if (type instanceof ListOf list) {
            return depth > DEPTH
                    ? "[]"
                    : "[" + value(list.element(), depth + 1) + "," + value(list.element(), depth + 1) + "]";
        } else if (type instanceof MapOf map) {
            return depth > DEPTH ? "{}" : "{\"k1\":" + value(map.value(), depth + 1) + ",\"k2\":null}";
        } else if (type instanceof ObjectOf || type instanceof AllOf) {
            return depth > DEPTH ? "{}" : object(type, depth);
        }
        return one(List.of("\"NEW_WORD\"", "\"\"", "3", "null"));
    }

    private String object(TypeSpec type, int depth) {
        List<String> members = new ArrayList<>(List.of("\"unknownField\":{\"é\":[1.0,null]}"));
        for (Field field : fields(type)) {
            if (random.nextInt(depth + 1) < 2) {
                members.add("\"" + field.name() + "\":" + value(field.type(), depth + 1));
            }
        }
        return "{" + String.join(",", members) + "}";
    }

    private List<Field> fields(TypeSpec type) {
        if (type instanceof ObjectOf object) {
            return object.fields();
        } else if (type instanceof Reference reference) {
            return fields(api.type(reference.name()));
        }
        return type instanceof AllOf all
                ? all.parts().stream()
                        .flatMap(part -> fields(part).stream())
                        .distinct()
                        .toList()
                : List.of();
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

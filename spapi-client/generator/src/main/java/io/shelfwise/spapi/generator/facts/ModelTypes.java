package io.shelfwise.spapi.generator.facts;

import io.shelfwise.spapi.catalogue.TypeSpec;
import io.shelfwise.spapi.catalogue.TypeSpec.AllOf;
import io.shelfwise.spapi.catalogue.TypeSpec.Field;
import io.shelfwise.spapi.catalogue.TypeSpec.ListOf;
import io.shelfwise.spapi.catalogue.TypeSpec.MapOf;
import io.shelfwise.spapi.catalogue.TypeSpec.ObjectOf;
import io.shelfwise.spapi.catalogue.TypeSpec.Primitive;
import io.shelfwise.spapi.catalogue.TypeSpec.Reference;
import io.shelfwise.spapi.catalogue.TypeSpec.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Types of a model file. */
final class ModelTypes {

    private ModelTypes() {}

    static TypeSpec type(@Nullable Object value) {
        if (value instanceof String name) {
            return new Reference(name);
        } else if (value instanceof Boolean) {
            return Primitive.ANY;
        }
        Json json = Json.of(value);
        if (json.has("object")) {
            return new ObjectOf(fields(json));
        } else if (json.has("array")) {
            return new ListOf(type(json.value("array")));
        } else if (json.has("map")) {
            return new MapOf(type(json.value("map")));
        } else if (json.has("allOf")) {
            return new AllOf(json.list("allOf").stream().map(ModelTypes::type).toList());
        }
        return primitive(json);
    }

    private static List<Field> fields(Json object) {
        return object.list("object").stream()
                .map(Json::of)
                .map(field -> new Field(field.text("name"), field.isTrue("required"), type(field.value("type"))))
                .toList();
    }

    private static TypeSpec primitive(Json json) {
        String format = json.has("format") ? json.text("format") : "";
        return switch (json.text("primitive")) {
            case "string" -> json.has("enum") ? words(json) : text(format);
            case "integer" -> format.equals("int64") ? Primitive.LONG : Primitive.INTEGER;
            case "number" -> Primitive.NUMBER;
            case "boolean" -> Primitive.BOOLEAN;
            default -> json.has("enum") ? words(json) : Primitive.ANY;
        };
    }

    private static TypeSpec words(Json json) {
        return new Words(json.list("enum").stream().map(String::valueOf).toList());
    }

    private static Primitive text(String format) {
        return switch (format) {
            case "date-time", "dateTime" -> Primitive.TIME;
            case "date" -> Primitive.DATE;
            default -> Primitive.STRING;
        };
    }
}

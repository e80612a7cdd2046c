package io.shelfwise.spapi.internal.wire;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as text, exact numbers, booleans, lists and maps. */
public final class Tree {

    private Tree() {}

    /** Reads the next value. */
    public static @Nullable Object read(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_ARRAY -> list(reader);
            case BEGIN_OBJECT -> map(reader);
            case STRING -> reader.nextString();
            case NUMBER -> number(reader.nextString());
            case BOOLEAN -> reader.nextBoolean();
            default -> reader.nextNull();
        };
    }

    /** Writes a value, with the nulls inside it. */
    public static void write(JsonWriter writer, @Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> map) {
            writer.beginObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                writer.name(String.valueOf(entry.getKey()));
                write(writer, entry.getValue());
            }
            writer.endObject();
        } else if (value instanceof List<?> list) {
            writer.beginArray();
            for (Object element : list) {
                write(writer, element);
            }
            writer.endArray();
        } else if (value instanceof Boolean truth) {
            writer.value(truth);
        } else if (value instanceof Number number) {
            writer.value(number);
        } else {
            writer.value(value == null ? null : value.toString());
        }
    }

    private static List<@Nullable Object> list(JsonReader reader) throws IOException {
        List<@Nullable Object> list = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            list.add(read(reader));
        }
        reader.endArray();
        return list;
    }

    private static Map<String, @Nullable Object> map(JsonReader reader) throws IOException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            map.put(reader.nextName(), read(reader));
        }
        reader.endObject();
        return map;
    }

    /** A number whose exponent no decimal can have stays text. */
    private static Object number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return text;
        }
    }
}

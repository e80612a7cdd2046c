package io.shelfwise.spapi.finances;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** A JSON object whose numbers are kept as the text they were written in. */
record JsonObject(Map<String, Object> fields) {

    static final JsonObject EMPTY = new JsonObject(Map.of());

    /**
     * Reads a document.
     *
     * @throws IllegalArgumentException if it is not a JSON object
     */
    static JsonObject parse(String json) {
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json))) {
            return object(reader);
        } catch (EOFException e) {
            throw new IllegalArgumentException("json ends too early; give the whole answer", e);
        } catch (IOException | JsonDataException e) {
            throw new IllegalArgumentException(
                    "json is no answer of the Finances API: " + e.getMessage() + "; give its JSON object", e);
        }
    }

    private static JsonObject object(JsonReader reader) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            Object value = value(reader);
            if (value != null) {
                fields.put(name, value);
            }
        }
        reader.endObject();
        return new JsonObject(fields);
    }

    private static @Nullable Object value(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object(reader);
            case BEGIN_ARRAY -> list(reader);
            case BOOLEAN -> String.valueOf(reader.nextBoolean());
            case NULL -> reader.nextNull();
            default -> reader.nextString();
        };
    }

    private static List<Object> list(JsonReader reader) throws IOException {
        List<Object> list = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            Object value = value(reader);
            if (value != null) {
                list.add(value);
            }
        }
        reader.endArray();
        return list;
    }

    /** The first of these that is there and not blank. */
    Optional<String> text(String... names) {
        for (String name : names) {
            if (fields.get(name) instanceof String text && !text.isBlank()) {
                return Optional.of(text.strip());
            }
        }
        return Optional.empty();
    }

    /** Empty where there is none. */
    JsonObject object(String name) {
        return fields.get(name) instanceof JsonObject object ? object : EMPTY;
    }

    /** The objects of a list; empty where there is none. */
    List<JsonObject> objects(String name) {
        return objects(fields.get(name));
    }

    static List<JsonObject> objects(@Nullable Object value) {
        List<JsonObject> objects = new ArrayList<>();
        if (value instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof JsonObject object) {
                    objects.add(object);
                }
            }
        }
        return objects;
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }
}

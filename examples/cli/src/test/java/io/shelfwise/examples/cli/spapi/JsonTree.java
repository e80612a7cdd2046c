package io.shelfwise.examples.cli.spapi;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import okio.Buffer;

/** JSON to compare: objects without order, numbers apart from text, and exact. */
final class JsonTree {

    private JsonTree() {}

    static Object of(String json) {
        try {
            return read(JsonReader.of(new Buffer().writeUtf8(json)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One field of an object. */
    static Object field(String json, String name) {
        return ((TreeMap<?, ?>) of(json)).get(name);
    }

    private static Object read(JsonReader reader) throws IOException {
        switch (reader.peek()) {
            case BEGIN_ARRAY -> {
                List<Object> list = new ArrayList<>();
                reader.beginArray();
                while (reader.hasNext()) {
                    list.add(read(reader));
                }
                reader.endArray();
                return list;
            }
            case BEGIN_OBJECT -> {
                TreeMap<String, Object> map = new TreeMap<>();
                reader.beginObject();
                while (reader.hasNext()) {
                    map.put(reader.nextName(), read(reader));
                }
                reader.endObject();
                return map;
            }
            case NUMBER -> {
                return new BigDecimal(reader.nextString()).stripTrailingZeros();
            }
            case STRING -> {
                return reader.nextString();
            }
            case BOOLEAN -> {
                return reader.nextBoolean();
            }
            default -> {
                return reader.nextNull();
            }
        }
    }
}

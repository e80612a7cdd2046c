package io.shelfwise.spapi.feeds;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.shelfwise.spapi.internal.wire.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** JSON that a host gives, with exact numbers. */
final class JsonText {

    private JsonText() {}

    @SuppressWarnings("unchecked") // Tree makes no other maps
    static Map<String, @Nullable Object> object(String name, String json) {
        if (read(name, json) instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw new IllegalArgumentException(name + " is no JSON object; give one such as {\"item_name\": [...]}");
    }

    @SuppressWarnings("unchecked") // Tree makes no other lists
    static List<@Nullable Object> array(String name, String json) {
        if (read(name, json) instanceof List<?> list) {
            return (List<@Nullable Object>) list;
        }
        throw new IllegalArgumentException(name + " is no JSON array; give one such as [{\"value\": \"x\"}]");
    }

    private static @Nullable Object read(String name, String json) {
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json))) {
            Object tree = Tree.read(reader);
            if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
                throw new IllegalArgumentException(name + " goes on after its JSON; give one value");
            }
            return tree;
        } catch (IOException | JsonDataException e) {
            throw new IllegalArgumentException(name + " is no JSON; check its quotes, commas and brackets", e);
        }
    }

    static byte[] bytes(Map<String, @Nullable Object> tree) {
        Buffer buffer = new Buffer();
        try (JsonWriter writer = JsonWriter.of(buffer)) {
            writer.setSerializeNulls(true);
            Tree.write(writer, tree);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written to", e);
        }
        return buffer.readByteArray();
    }
}

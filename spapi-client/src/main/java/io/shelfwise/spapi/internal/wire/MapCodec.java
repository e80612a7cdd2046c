package io.shelfwise.spapi.internal.wire;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects with any names. Values that cannot be read are left out, and then the map is kept as it came. */
record MapCodec<T>(Codec<T> value) implements Codec<Map<String, T>> {

    /** An empty map is not written, so it is kept too. */
    @Override
    public @Nullable Map<String, T> read(JsonReader reader, Leftover leftover) throws IOException {
        if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
            leftover.keep(Tree.read(reader));
            return null;
        }
        Map<String, T> read = new LinkedHashMap<>();
        Map<String, @Nullable Object> inexact = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            T part = value.read(reader, leftover);
            read.remove(name); // of a name that comes twice the last counts
            inexact.remove(name);
            if (part != null) {
                read.put(name, part);
            }
            if (!leftover.isNone()) {
                inexact.put(name, leftover.tree());
            }
        }
        reader.endObject();
        if (inexact.isEmpty() && !read.isEmpty()) {
            leftover.none();
        } else {
            Map<String, @Nullable Object> whole = write(read);
            whole.putAll(inexact);
            leftover.keep(whole);
        }
        return read;
    }

    @Override
    public Map<String, @Nullable Object> write(Map<String, T> values) {
        Map<String, @Nullable Object> trees = new LinkedHashMap<>();
        values.forEach((name, part) -> trees.put(name, value.write(part)));
        return trees;
    }
}

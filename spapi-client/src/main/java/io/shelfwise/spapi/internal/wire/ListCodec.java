package io.shelfwise.spapi.internal.wire;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists. Elements that cannot be read are left out, and then the list is kept as it came. */
record ListCodec<T>(Codec<T> element) implements Codec<List<T>> {

    /** An empty list is not written, so it is kept too. */
    @Override
    public @Nullable List<T> read(JsonReader reader, Leftover leftover) throws IOException {
        if (reader.peek() != JsonReader.Token.BEGIN_ARRAY) {
            leftover.keep(Tree.read(reader));
            return null;
        }
        List<T> read = new ArrayList<>();
        List<@Nullable Object> kept = null;
        reader.beginArray();
        while (reader.hasNext()) {
            T value = element.read(reader, leftover);
            if (kept == null && !leftover.isNone()) {
                kept = write(read);
            }
            if (kept != null) {
                kept.add(leftover.isNone() && value != null ? element.write(value) : leftover.tree());
            }
            if (value != null) {
                read.add(value);
            }
        }
        reader.endArray();
        if (kept == null && !read.isEmpty()) {
            leftover.none();
        } else {
            leftover.keep(kept == null ? List.of() : kept);
        }
        return read;
    }

    @Override
    public List<@Nullable Object> write(List<T> values) {
        List<@Nullable Object> trees = new ArrayList<>(values.size());
        values.forEach(value -> trees.add(element.write(value)));
        return trees;
    }
}

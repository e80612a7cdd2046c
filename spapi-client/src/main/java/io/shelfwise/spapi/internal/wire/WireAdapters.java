package io.shelfwise.spapi.internal.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Moshi adapters for the generated types: reading never fails on JSON, and writing loses nothing that was read. */
public final class WireAdapters implements JsonAdapter.Factory {

    private static final Moshi MOSHI =
            new Moshi.Builder().add(new WireAdapters()).build();

    private final Codecs codecs = new Codecs();

    private WireAdapters() {}

    /** The adapter of a type. */
    public static <T> JsonAdapter<T> of(Type type) {
        return MOSHI.adapter(type);
    }

    /** The JSON of a generated value, or of a list of some. */
    public static String json(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(WireAdapters::json).collect(Collectors.joining(",", "[", "]"));
        }
        return WireAdapters.<Object>of(value.getClass()).toJson(value);
    }

    @Override
    public JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        return new WireAdapter(codecs.of(type));
    }

    private static final class WireAdapter extends JsonAdapter<Object> {

        private final Codec<Object> codec;

        WireAdapter(Codec<Object> codec) {
            this.codec = codec;
        }

        /** Null where the value is of another kind altogether, such as text for an object. */
        @Override
        public @Nullable Object fromJson(JsonReader reader) throws IOException {
            Object tree = Tree.read(reader);
            return tree == null ? null : codec.read(tree);
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable Object value) throws IOException {
            boolean nulls = writer.getSerializeNulls();
            writer.setSerializeNulls(true);
            Tree.write(writer, value == null ? null : codec.write(value));
            writer.setSerializeNulls(nulls);
        }
    }
}

package io.shelfwise.spapi.internal.wire;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import io.shelfwise.spapi.wire.Extras;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Moshi adapters for the generated types: reading never fails on JSON, and writing loses nothing that was read. */
public final class WireAdapters implements JsonAdapter.Factory {

    private static final WireAdapters FACTORY = new WireAdapters();
    private static final Moshi MOSHI = new Moshi.Builder().add(FACTORY).build();

    private final Codecs codecs = new Codecs();

    private WireAdapters() {}

    /** The adapter of a type. */
    public static <T> JsonAdapter<T> of(Type type) {
        return MOSHI.adapter(type);
    }

    /** The JSON of a generated value, or of a list of some, or of a tree. */
    public static String json(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(WireAdapters::json).collect(Collectors.joining(",", "[", "]"));
        }
        boolean isRecord = value instanceof Record;
        return WireAdapters.<Object>of(value != null && isRecord ? value.getClass() : Object.class)
                .toJson(value);
    }

    /**
     * A whole answer of a generated record. One that is no object is kept in the record's extras under {@link
     * Extras#WHOLE}, and written back as it came.
     */
    public static Object answer(Class<?> type, JsonReader reader) throws IOException {
        Leftover leftover = new Leftover();
        Object value = FACTORY.codecs.of(type).read(reader, leftover);
        if (value != null) {
            return value;
        }
        Map<String, @Nullable Object> whole = new LinkedHashMap<>();
        whole.put(Extras.WHOLE, leftover.tree());
        return bare(type, Extras.of(whole));
    }

    /** A generated record without fields. */
    public static Object empty(Class<?> type) {
        return bare(type, Extras.none());
    }

    private static Object bare(Class<?> type, Extras extras) {
        return ((RecordCodec<?>) FACTORY.codecs.of(type)).ofExtras(extras);
    }

    /** A whole answer that is text: what is none of its own accord becomes its JSON. */
    public static String text(@Nullable Object tree) {
        String text = tree == null ? null : Scalars.text(tree);
        return text == null ? json(tree) : text;
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
            return codec.read(reader, new Leftover());
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

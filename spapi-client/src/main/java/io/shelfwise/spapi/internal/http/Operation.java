package io.shelfwise.spapi.internal.http;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import io.shelfwise.spapi.catalogue.Catalogue;
import io.shelfwise.spapi.catalogue.OperationSpec;
import io.shelfwise.spapi.internal.call.UnreadableAnswer;
import io.shelfwise.spapi.internal.wire.Tree;
import io.shelfwise.spapi.internal.wire.WireAdapters;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import okio.ByteString;

/**
 * An operation and how its answers are read. An answer without content is one without fields.
 *
 * @param <T> what an answer is read as
 */
public final class Operation<T> {

    private static final ByteString BYTE_ORDER_MARK = ByteString.decodeHex("efbbbf");

    private final OperationSpec spec;
    private final Shape shape;
    private final BiFunction<Integer, Object, T> wrap;

    private Operation(OperationSpec spec, Shape shape, BiFunction<Integer, Object, T> wrap) {
        this.spec = spec;
        this.shape = shape;
        this.wrap = wrap;
    }

    /** One that answers a {@code type}. */
    public static <T> Operation<T> of(String api, String method, String id, Class<T> type) {
        return new Operation<>(spec(api, method, id), new One(type), (status, value) -> type.cast(value));
    }

    /** One that answers several of {@code type}. */
    @SuppressWarnings("unchecked") // as its shape reads it
    public static <T> Operation<List<T>> list(String api, String method, String id, Class<T> type) {
        return new Operation<>(spec(api, method, id), new Several(type), (status, value) -> (List<T>) value);
    }

    /** One that answers something else at each of several statuses, which {@code wrap} joins. */
    public static <T> Operation<T> byStatus(
            String api, String method, String id, Map<Integer, Class<?>> types, BiFunction<Integer, Object, T> wrap) {
        return new Operation<>(spec(api, method, id), new ByStatus(new TreeMap<>(types)), wrap);
    }

    /** One that promises no content. What comes nevertheless is read if it is JSON. */
    public static Operation<Object> nothing(String api, String method, String id) {
        return new Operation<>(spec(api, method, id), new Nothing(), (status, value) -> value);
    }

    /** The catalogue's entry. */
    public OperationSpec spec() {
        return spec;
    }

    T read(int status, ResponseBody body) throws IOException {
        return wrap.apply(status, content(status, body).value());
    }

    /** What came, before several types are joined. */
    Content content(int status, ResponseBody body) throws IOException {
        BufferedSource source = body.source();
        if (source.rangeEquals(0, BYTE_ORDER_MARK)) {
            source.skip(BYTE_ORDER_MARK.size());
        }
        if (source.exhausted()) {
            return new Content(shape.empty(status), null, true);
        }
        try {
            return shape.read(status, JsonReader.of(source));
        } catch (JsonDataException | JsonEncodingException | EOFException e) {
            if (shape instanceof Nothing) {
                return new Content("", null, true); // nothing was promised
            }
            throw new UnreadableAnswer(e);
        }
    }

    private static OperationSpec spec(String api, String method, String id) {
        return Catalogue.bundled().operation(api, method, id);
    }

    private interface Shape {

        Content read(int status, JsonReader reader) throws IOException;

        Object empty(int status);
    }

    private record One(Class<?> type) implements Shape {
        @Override
        public Content read(int status, JsonReader reader) throws IOException {
            if (type.isRecord()) {
                return new Content(WireAdapters.answer(type, reader), null, false);
            }
            Object tree = Tree.read(reader);
            return new Content(WireAdapters.text(tree), tree, false);
        }

        @Override
        public Object empty(int status) {
            return type.isRecord() ? WireAdapters.empty(type) : "";
        }
    }

    /** Something that is no list counts as its only element. */
    private record Several(Class<?> type) implements Shape {
        @Override
        public Content read(int status, JsonReader reader) throws IOException {
            if (reader.peek() != JsonReader.Token.BEGIN_ARRAY) {
                return new Content(List.of(WireAdapters.answer(type, reader)), null, false);
            }
            List<Object> values = new ArrayList<>();
            reader.beginArray();
            while (reader.hasNext()) {
                values.add(WireAdapters.answer(type, reader));
            }
            reader.endArray();
            return new Content(List.copyOf(values), null, false);
        }

        @Override
        public Object empty(int status) {
            return List.of();
        }
    }

    private record ByStatus(TreeMap<Integer, Class<?>> types) implements Shape {
        @Override
        public Content read(int status, JsonReader reader) throws IOException {
            return new Content(WireAdapters.answer(type(status), reader), null, false);
        }

        @Override
        public Object empty(int status) {
            return WireAdapters.empty(type(status));
        }

        private Class<?> type(int status) {
            Class<?> known = types.get(status);
            return known == null ? types.firstEntry().getValue() : known;
        }
    }

    private record Nothing() implements Shape {
        @Override
        public Content read(int status, JsonReader reader) throws IOException {
            Object tree = Tree.read(reader);
            return new Content(tree == null ? "" : tree, tree, false);
        }

        @Override
        public Object empty(int status) {
            return "";
        }
    }
}

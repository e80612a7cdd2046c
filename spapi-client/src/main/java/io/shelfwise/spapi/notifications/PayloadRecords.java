package io.shelfwise.spapi.notifications;

import com.squareup.moshi.JsonReader;
import io.shelfwise.spapi.internal.wire.WireAdapters;
import io.shelfwise.spapi.wire.JsonName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Records read from JSON whose names are {@code SellerId} or {@code sellerId}: Amazon has types of both kinds. */
final class PayloadRecords {

    private static final Map<Class<?>, Map<String, Known>> KNOWN = new ConcurrentHashMap<>();

    private PayloadRecords() {}

    /** A record of a tree; what it cannot hold is among its extras. */
    static <T> T read(Class<T> type, Map<?, ?> tree) {
        String json = WireAdapters.json(fitted(type, tree));
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(json))) {
            return type.cast(WireAdapters.answer(type, reader));
        } catch (IOException e) {
            throw new UncheckedIOException("JSON of our own cannot be read; this is a fault of the library", e);
        }
    }

    /** The same tree with the names of known fields as the record has them. */
    private static @Nullable Object fitted(Type type, @Nullable Object tree) {
        if (type instanceof Class<?> record && record.isRecord() && tree instanceof Map<?, ?> map) {
            return fitted(record, map);
        }
        if (type instanceof ParameterizedType list && tree instanceof List<?> elements) {
            List<@Nullable Object> fitted = new ArrayList<>();
            elements.forEach(element -> fitted.add(fitted(list.getActualTypeArguments()[0], element)));
            return fitted;
        }
        return tree;
    }

    private static Map<String, @Nullable Object> fitted(Class<?> record, Map<?, ?> tree) {
        Map<String, Known> known = KNOWN.computeIfAbsent(record, PayloadRecords::known);
        Map<String, @Nullable Object> fitted = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        tree.forEach((key, value) -> {
            String name = String.valueOf(key);
            Known field = known.get(name.toLowerCase(Locale.ROOT));
            if (field != null && taken.add(field.name())) {
                fitted.put(field.name(), fitted(field.type(), value));
            } else {
                fitted.put(name, value);
            }
        });
        return fitted;
    }

    private static Map<String, Known> known(Class<?> record) {
        Map<String, Known> known = new LinkedHashMap<>();
        RecordComponent[] components = record.getRecordComponents();
        for (int i = 0; i < components.length - 1; i++) { // the last is the extras
            JsonName json = components[i].getAnnotation(JsonName.class);
            String name = json == null ? components[i].getName() : json.value();
            known.put(name.toLowerCase(Locale.ROOT), new Known(name, components[i].getGenericType()));
        }
        return known;
    }

    private record Known(String name, Type type) {}
}

package io.shelfwise.spapi.internal.wire;

import com.squareup.moshi.JsonReader;
import io.shelfwise.spapi.wire.Extras;
import io.shelfwise.spapi.wire.JsonName;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Generated records: what a component cannot hold, or would not write back as it came, goes into the extras too. */
final class RecordCodec<T> implements Codec<T> {

    private final RecordAccess<T> access;
    private final List<Part> parts = new ArrayList<>();
    private final JsonReader.Options names;

    RecordCodec(Class<T> type, Codecs codecs) {
        this.access = new RecordAccess<>(type);
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length - 1; i++) {
            parts.add(Part.of(components[i], codecs));
        }
        this.names = JsonReader.Options.of(parts.stream().map(Part::name).toArray(String[]::new));
    }

    @Override
    public @Nullable T read(JsonReader reader, Leftover leftover) throws IOException {
        if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
            leftover.keep(Tree.read(reader));
            return null;
        }
        @Nullable Object[] values = new @Nullable Object[parts.size() + 1];
        Map<String, @Nullable Object> extras = Map.of();
        reader.beginObject();
        while (reader.hasNext()) {
            int index = reader.selectName(names);
            String name = index < 0 ? reader.nextName() : parts.get(index).name();
            if (index < 0) {
                leftover.keep(Tree.read(reader));
            } else {
                values[index] = parts.get(index).codec().read(reader, leftover);
            }
            extras = noting(extras, name, leftover);
        }
        reader.endObject();
        values[parts.size()] = Extras.of(extras);
        leftover.none(); // whatever a record holds, its extras write the rest
        return access.make(values);
    }

    /** Of a name that comes twice the last counts. */
    private static Map<String, @Nullable Object> noting(
            Map<String, @Nullable Object> extras, String name, Leftover leftover) {
        if (!leftover.isNone()) {
            Map<String, @Nullable Object> noted = extras.isEmpty() ? new LinkedHashMap<>() : extras;
            noted.put(name, leftover.tree());
            return noted;
        }
        if (!extras.isEmpty()) {
            extras.remove(name);
        }
        return extras;
    }

    /** A record with nothing but extras. */
    T ofExtras(Extras extras) {
        @Nullable Object[] values = new @Nullable Object[parts.size() + 1];
        values[parts.size()] = extras;
        return access.make(values);
    }

    @Override
    public @Nullable Object write(T value) {
        Map<String, @Nullable Object> extras = access.extras(value).values();
        if (extras.containsKey(Extras.WHOLE)) {
            return extras.get(Extras.WHOLE);
        }
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Object part = access.get(value, i);
            if (part != null && !parts.get(i).isLeftOut(part)) {
                tree.put(parts.get(i).name(), parts.get(i).codec().write(part));
            }
        }
        tree.putAll(extras);
        return tree;
    }

    static String jsonName(RecordComponent component) {
        JsonName json = component.getAnnotation(JsonName.class);
        return json == null ? component.getName() : json.value();
    }

    private record Part(String name, boolean isCollection, Codec<Object> codec) {

        static Part of(RecordComponent component, Codecs codecs) {
            boolean isCollection = component.getType() == List.class || component.getType() == Map.class;
            return new Part(jsonName(component), isCollection, codecs.lazily(component.getGenericType()));
        }

        /** An empty collection stands for an absent one; one that was sent empty is among the extras. */
        boolean isLeftOut(Object value) {
            return isCollection && (value.equals(List.of()) || value.equals(Map.of()));
        }
    }
}

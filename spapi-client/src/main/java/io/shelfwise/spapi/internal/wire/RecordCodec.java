package io.shelfwise.spapi.internal.wire;

import io.shelfwise.spapi.wire.Extras;
import io.shelfwise.spapi.wire.JsonName;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Generated records: what a component cannot hold, or would not write back as it came, goes into the extras too. */
final class RecordCodec<T> implements Codec<T> {

    private final RecordAccess<T> access;
    private final List<Part> parts = new ArrayList<>();
    private final Map<String, Integer> indexByName = new HashMap<>();

    RecordCodec(Class<T> type, Codecs codecs) {
        this.access = new RecordAccess<>(type);
        RecordComponent[] components = type.getRecordComponents();
        for (int i = 0; i < components.length - 1; i++) {
            Part part = Part.of(components[i], codecs);
            parts.add(part);
            indexByName.put(part.name(), i);
        }
    }

    @Override
    public @Nullable T read(Object tree) {
        if (!(tree instanceof Map<?, ?> map)) {
            return null;
        }
        @Nullable Object[] values = new @Nullable Object[parts.size() + 1];
        Map<String, @Nullable Object> extras = new LinkedHashMap<>();
        map.forEach((name, value) -> {
            Integer index = indexByName.get(name);
            if (index == null || !take(index, value, values)) {
                extras.put(String.valueOf(name), value);
            }
        });
        values[parts.size()] = Extras.of(extras);
        return access.make(values);
    }

    /** A record with nothing but extras. */
    T ofExtras(Extras extras) {
        @Nullable Object[] values = new @Nullable Object[parts.size() + 1];
        values[parts.size()] = extras;
        return access.make(values);
    }

    /** Reads a component; false if that would lose something. */
    private boolean take(int index, @Nullable Object tree, @Nullable Object[] values) {
        Codec<Object> codec = parts.get(index).codec();
        Object value = tree == null ? null : codec.read(tree);
        values[index] = value;
        return tree != null && value != null && codec.isExact(value, tree);
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

    /** Whatever a record holds, its extras write the rest. */
    @Override
    public boolean isExact(T value, Object tree) {
        return true;
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

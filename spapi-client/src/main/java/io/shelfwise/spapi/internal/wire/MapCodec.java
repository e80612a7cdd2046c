package io.shelfwise.spapi.internal.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects with any names. Values that cannot be read are left out, and then the map is not exact. */
record MapCodec<T>(Codec<T> value) implements Codec<Map<String, T>> {

    @Override
    public @Nullable Map<String, T> read(Object tree) {
        if (!(tree instanceof Map<?, ?> map)) {
            return null;
        }
        Map<String, T> read = new LinkedHashMap<>();
        map.forEach((name, part) -> {
            T readable = part == null ? null : value.read(part);
            if (readable != null) {
                read.put(String.valueOf(name), readable);
            }
        });
        return read;
    }

    @Override
    public Object write(Map<String, T> values) {
        Map<String, @Nullable Object> trees = new LinkedHashMap<>();
        values.forEach((name, part) -> trees.put(name, value.write(part)));
        return trees;
    }

    /** An empty map is not written, so it is exact only as something noted apart. */
    @Override
    public boolean isExact(Map<String, T> values, Object tree) {
        Map<?, ?> map = (Map<?, ?>) tree;
        return !values.isEmpty()
                && values.size() == map.size()
                && values.entrySet().stream().allMatch(entry -> {
                    Object part = map.get(entry.getKey());
                    return part != null && value.isExact(entry.getValue(), part);
                });
    }
}

package io.shelfwise.spapi.internal.wire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists. Elements that cannot be read are left out, and then the list is not exact. */
record ListCodec<T>(Codec<T> element) implements Codec<List<T>> {

    @Override
    public @Nullable List<T> read(Object tree) {
        if (!(tree instanceof List<?> list)) {
            return null;
        }
        List<T> read = new ArrayList<>(list.size());
        for (Object value : list) {
            T readable = value == null ? null : element.read(value);
            if (readable != null) {
                read.add(readable);
            }
        }
        return read;
    }

    @Override
    public Object write(List<T> values) {
        List<@Nullable Object> trees = new ArrayList<>(values.size());
        values.forEach(value -> trees.add(element.write(value)));
        return trees;
    }

    /** An empty list is not written, so it is exact only as something noted apart. */
    @Override
    public boolean isExact(List<T> values, Object tree) {
        List<?> list = (List<?>) tree;
        if (values.isEmpty() || values.size() != list.size()) {
            return false;
        }
        for (int i = 0; i < values.size(); i++) {
            Object part = list.get(i);
            if (part == null || !element.isExact(values.get(i), part)) {
                return false;
            }
        }
        return true;
    }
}

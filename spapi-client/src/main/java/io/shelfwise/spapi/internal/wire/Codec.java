package io.shelfwise.spapi.internal.wire;

import org.jspecify.annotations.Nullable;

/**
 * How values of one type stand in a JSON tree.
 *
 * @param <T> the type
 */
interface Codec<T> {

    /** The value, or null if the tree holds none of this type. Never throws. */
    @Nullable
    T read(Object tree);

    /** The tree of a value. */
    @Nullable
    Object write(T value);

    /** Whether {@code value}, read from {@code tree}, is written back as the same tree. */
    default boolean isExact(T value, Object tree) {
        return tree.equals(write(value));
    }
}

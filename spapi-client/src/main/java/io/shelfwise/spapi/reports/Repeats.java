package io.shelfwise.spapi.reports;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Values that come again and again in a column (a SKU, the id of the order above), made once. A small table in which a
 * new value replaces the old one in its slot: memory stays constant however many values there are.
 */
final class Repeats<T> {

    private final byte[] @Nullable [] keys;
    private final @Nullable Object[] values;
    private int slot;

    /**
     * A table.
     *
     * @param slots a power of two; 1 remembers the last value only
     */
    Repeats(int slots) {
        this.keys = new byte[slots][];
        this.values = new Object[slots];
    }

    /** The value of these bytes; null if it is not remembered, and {@link #remember} is to be called with it next. */
    @SuppressWarnings("unchecked") // only a T is ever stored
    @Nullable
    T find(byte[] bytes, int from, int to) {
        slot = keys.length == 1 ? 0 : hash(bytes, from, to) & (keys.length - 1);
        byte[] key = keys[slot];
        return key != null && Arrays.equals(key, 0, key.length, bytes, from, to) ? (T) values[slot] : null;
    }

    T remember(byte[] bytes, int from, int to, T value) {
        keys[slot] = Arrays.copyOfRange(bytes, from, to);
        values[slot] = value;
        return value;
    }

    private static int hash(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + bytes[i];
        }
        return hash ^ (hash >>> 15);
    }
}

package io.shelfwise.costing.ledger;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;

/** Units on hand and what they cost, in the order in which they go out. */
final class Layers {

    private long[] quantity = new long[8];
    private long[] value = new long[8];
    private long[] writtenDown = new long[8];
    private int[] origin = new int[8];
    private int size;
    private int first;

    void clear() {
        size = 0;
        first = 0;
    }

    int size() {
        return size;
    }

    /** A new, empty layer behind the others, opened by the event at a place. */
    int open(int place) {
        if (size == quantity.length) {
            quantity = Arrays.copyOf(quantity, size * 2);
            value = Arrays.copyOf(value, size * 2);
            writtenDown = Arrays.copyOf(writtenDown, size * 2);
            origin = Arrays.copyOf(origin, size * 2);
        }
        quantity[size] = 0;
        value[size] = 0;
        writtenDown[size] = 0;
        origin[size] = place;
        return size++;
    }

    void put(int layer, long units, long cost) {
        quantity[layer] = Math.addExact(quantity[layer], units);
        value[layer] = Math.addExact(value[layer], cost);
        first = Math.min(first, layer);
    }

    /** Takes units out of a layer that has them, and answers their cost; the last unit empties it exactly. */
    long take(int layer, long units) {
        long cost = part(value[layer], units, quantity[layer]);
        writtenDown[layer] -= part(writtenDown[layer], units, quantity[layer]);
        quantity[layer] -= units;
        value[layer] -= cost;
        return cost;
    }

    /**
     * Takes cost off one layer, or off all by what they cost, the oldest first to be rounded.
     *
     * @param only the layer, or -1 for all
     * @return what was taken off: the amount, or less where they cost less
     */
    long writeDown(int only, long amount) {
        return move(only, amount, value, -1);
    }

    /** The other way round, by what was written down and is not reversed; answers what was given back. */
    long reverse(int only, long amount) {
        return move(only, amount, writtenDown, 1);
    }

    private long move(int only, long amount, long[] basis, int sign) {
        int from = Math.max(0, only);
        int to = only < 0 ? size : only + 1;
        long whole = 0;
        for (int layer = from; layer < to; layer++) {
            whole = Math.addExact(whole, onHand(layer, basis));
        }
        long moved = Math.min(amount, whole);
        long left = moved;
        for (int layer = from; left > 0; layer++) {
            long here = onHand(layer, basis);
            long share = part(left, here, whole);
            value[layer] += sign * share;
            writtenDown[layer] -= sign * share;
            left -= share;
            whole -= here;
        }
        return moved;
    }

    private long onHand(int layer, long[] basis) {
        return quantity[layer] > 0 ? Math.max(0, basis[layer]) : 0;
    }

    /** The place of the event that opened a layer. */
    int origin(int layer) {
        return origin[layer];
    }

    long value(int layer) {
        return value[layer];
    }

    /** What was written down of the units left in a layer, and not reversed. */
    long writtenDown(int layer) {
        return writtenDown[layer];
    }

    long quantity(int layer) {
        return quantity[layer];
    }

    /** The oldest layer with units, or -1. */
    int oldest() {
        while (first < size && quantity[first] == 0) {
            first++;
        }
        return first < size ? first : -1;
    }

    long units() {
        return Arrays.stream(quantity, 0, size).sum();
    }

    long value() {
        return Arrays.stream(value, 0, size).reduce(0, Math::addExact);
    }

    /** value × units / whole, half up. */
    static long part(long value, long units, long whole) {
        if (units == whole) {
            return value;
        }
        long product = value * units;
        if (Math.multiplyHigh(value, units) != product >> 63 || product == Long.MIN_VALUE) {
            return new BigDecimal(BigInteger.valueOf(value).multiply(BigInteger.valueOf(units)))
                    .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                    .longValueExact();
        }
        long part = product / whole;
        long rest = Math.abs(product % whole);
        return rest >= whole - rest ? part + Long.signum(product) : part;
    }
}

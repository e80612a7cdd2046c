package io.shelfwise.costing.ledger;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;

/** Units on hand and what they cost, in the order in which they go out. */
final class Layers {

    private long[] quantity = new long[8];
    private long[] value = new long[8];
    private int size;
    private int first;

    void clear() {
        size = 0;
        first = 0;
    }

    int size() {
        return size;
    }

    /** A new, empty layer behind the others. */
    int open() {
        if (size == quantity.length) {
            quantity = Arrays.copyOf(quantity, size * 2);
            value = Arrays.copyOf(value, size * 2);
        }
        quantity[size] = 0;
        value[size] = 0;
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
        quantity[layer] -= units;
        value[layer] -= cost;
        return cost;
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

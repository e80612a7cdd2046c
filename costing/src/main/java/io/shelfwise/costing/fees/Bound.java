package io.shelfwise.costing.fees;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The upper end of a band: {@code upTo} holds the limit itself, {@code below} does not, neither is open.
 *
 * @param limit null where the band is open
 */
record Bound(@Nullable BigDecimal limit, boolean inclusive) {

    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

    static Bound read(JsonObject json) {
        BigDecimal upTo = json.optionalDecimal("upTo");
        BigDecimal below = json.optionalDecimal("below");
        if (upTo != null && below != null) {
            throw json.error("has both upTo and below; give one, upTo if the limit itself is in the band");
        }
        return upTo != null ? new Bound(upTo, true) : new Bound(below, false);
    }

    /** Refuses bands that do not rise, or that go on after an open one. */
    static void requireRising(JsonObject json, String name, List<Bound> bounds) {
        for (int i = 1; i < bounds.size(); i++) {
            BigDecimal previous = bounds.get(i - 1).limit;
            BigDecimal limit = bounds.get(i).limit;
            if (previous == null || (limit != null && limit.compareTo(previous) <= 0)) {
                throw json.error(
                        name + " do not rise at entry " + (i + 1) + "; sort them by their limit, an open one last");
            }
        }
    }

    boolean holds(BigDecimal value) {
        if (limit == null) {
            return true;
        }
        int order = value.compareTo(limit);
        return inclusive ? order <= 0 : order < 0;
    }

    /** The index of the first of these that holds the value, or -1. */
    static int find(List<Bound> bounds, BigDecimal value) {
        for (int i = 0; i < bounds.size(); i++) {
            if (bounds.get(i).holds(value)) {
                return i;
            }
        }
        return -1;
    }

    /** A value of each band, its lowest to a hundredth. */
    static List<BigDecimal> lowest(List<Bound> bounds) {
        List<BigDecimal> values = new ArrayList<>();
        BigDecimal lowest = BigDecimal.ZERO;
        for (Bound bound : bounds) {
            values.add(lowest);
            if (bound.limit != null) {
                lowest = bound.inclusive ? bound.limit.add(HUNDREDTH) : bound.limit;
            }
        }
        return values;
    }

    /** Band number {@code index} in words, such as {@code 10 to 50} or {@code under 10}. */
    static String words(List<Bound> bounds, int index) {
        BigDecimal from = index == 0 ? null : bounds.get(index - 1).limit;
        Bound bound = bounds.get(index);
        if (bound.limit == null) {
            return from == null ? "any" : (bounds.get(index - 1).inclusive ? "over " : "from ") + from.toPlainString();
        }
        String to = bound.limit.toPlainString();
        if (from == null) {
            return (bound.inclusive ? "up to " : "under ") + to;
        }
        return from.toPlainString() + " to " + (bound.inclusive ? "" : "under ") + to;
    }
}

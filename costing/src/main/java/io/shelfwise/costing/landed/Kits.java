package io.shelfwise.costing.landed;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Kits and multipacks, taken apart down to what is not a kit itself. Immutable. */
public final class Kits {

    private final Map<String, Map<String, BigDecimal>> partsOf;

    private Kits(Map<String, Map<String, BigDecimal>> partsOf) {
        this.partsOf = partsOf;
    }

    /**
     * The parts of one unit of each kit; parts may be kits.
     *
     * @throws IllegalArgumentException if a kit contains itself
     */
    public static Kits of(Map<String, Map<String, BigDecimal>> partsOf) {
        Kits kits = new Kits(Map.copyOf(partsOf));
        partsOf.keySet().forEach(kit -> kits.explode(kit, BigDecimal.ONE));
        return kits;
    }

    /** The units of each part in so many of a SKU; a SKU that is no kit is its own only part. */
    public SortedMap<String, BigDecimal> explode(String sku, BigDecimal quantity) {
        SortedMap<String, BigDecimal> parts = new TreeMap<>();
        explode(sku, quantity, parts, new ArrayDeque<>());
        return Collections.unmodifiableSortedMap(parts);
    }

    private void explode(String sku, BigDecimal quantity, SortedMap<String, BigDecimal> parts, Deque<String> path) {
        if (path.contains(sku)) {
            throw new IllegalArgumentException("kit " + sku + " contains itself through " + String.join(", ", path)
                    + "; take it out of one of them");
        }
        Map<String, BigDecimal> own = partsOf.get(sku);
        if (own == null) {
            parts.merge(sku, quantity, BigDecimal::add);
            return;
        }
        path.addLast(sku);
        own.forEach((part, units) -> explode(part, quantity.multiply(units), parts, path));
        path.removeLast();
    }
}

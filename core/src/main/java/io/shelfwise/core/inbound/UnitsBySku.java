package io.shelfwise.core.inbound;

import io.shelfwise.core.catalog.Sku;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

final class UnitsBySku {

    private UnitsBySku() {}

    static SortedMap<Sku, Integer> copy(String name, Map<Sku, Integer> units) {
        units.forEach((sku, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException(name + " of " + sku + " are " + count + "; give at least 0");
            }
        });
        return Collections.unmodifiableSortedMap(new TreeMap<>(units));
    }
}

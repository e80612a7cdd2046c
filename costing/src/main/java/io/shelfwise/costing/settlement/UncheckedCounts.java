package io.shelfwise.costing.settlement;

import io.shelfwise.core.catalog.Sku;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts fees that cannot be checked, by type and reason. */
final class UncheckedCounts {

    private record Key(FeeType type, String reason) {}

    private final Map<Key, UncheckedFees> counts = new HashMap<>();

    UncheckedCounts() {}

    UncheckedCounts(UncheckedCounts other) {
        counts.putAll(other.counts);
    }

    void add(FeeType type, String reason, Optional<Sku> sku) {
        counts.merge(
                new Key(type, reason),
                new UncheckedFees(type, reason, 1, sku),
                (some, one) -> new UncheckedFees(
                        type, reason, some.fees() + 1, some.example().or(one::example)));
    }

    List<UncheckedFees> list() {
        List<UncheckedFees> list = new ArrayList<>(counts.values());
        list.sort(Comparator.comparing(UncheckedFees::type).thenComparing(UncheckedFees::reason));
        return list;
    }
}

package io.shelfwise.costing.ledger;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which events of a SKU are known by a day, in the order in which they became known. */
final class SkuKnowledge {

    private static final long PLACE = 0xFFFF_FFFFL;

    private final EventLog log;
    private final int[] places;
    private final int currency;

    /** Those known by the day; of two known on one day, the one that counts first. */
    SkuKnowledge(EventLog log, Timeline timeline, int sku, int knownBy) {
        this.log = log;
        long[] keys = IntStream.range(0, timeline.size(sku))
                .filter(place -> log.known(timeline.row(sku, place)) <= knownBy)
                .mapToLong(place -> ((long) log.known(timeline.row(sku, place)) << Integer.SIZE) | place)
                .toArray();
        Arrays.sort(keys);
        this.places = Arrays.stream(keys).mapToInt(key -> (int) (key & PLACE)).toArray();
        this.currency = Arrays.stream(places)
                .map(place -> timeline.row(sku, place))
                .filter(row -> log.type(row).hasCost() && log.currency(row) != EventLog.NONE)
                .map(log::currency)
                .findFirst()
                .orElse(EventLog.NONE);
    }

    int[] places() {
        return places;
    }

    /** The number of the currency of the first cost known, or -1. */
    int currency() {
        return currency;
    }

    /** Whether an event's cost is in the currency of the SKU, or it has none. */
    boolean fits(int row) {
        return !log.type(row).hasCost() || log.currency(row) == EventLog.NONE || log.currency(row) == currency;
    }
}

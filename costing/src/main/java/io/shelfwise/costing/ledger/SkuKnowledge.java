package io.shelfwise.costing.ledger;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Which events of a SKU are known by a day, in the order in which they became known. */
final class SkuKnowledge {

    private static final long PLACE = 0xFFFF_FFFFL;

    private final EventLog log;
    private final Timeline timeline;
    private final int sku;
    private final int[] places;
    private final int currency;

    /**
     * Those known by a day that happened by another; of two known on one day, the one that counts first. The currency is
     * that of all known, so that it does not depend on what happened by then.
     */
    SkuKnowledge(EventLog log, Timeline timeline, int sku, int happenedBy, int knownBy) {
        this.log = log;
        this.timeline = timeline;
        this.sku = sku;
        long[] keys = IntStream.range(0, timeline.size(sku))
                .filter(place -> log.known(timeline.row(sku, place)) <= knownBy)
                .mapToLong(place -> ((long) log.known(timeline.row(sku, place)) << Integer.SIZE) | place)
                .toArray();
        Arrays.sort(keys);
        int[] known = Arrays.stream(keys).mapToInt(key -> (int) (key & PLACE)).toArray();
        this.places = Arrays.stream(known)
                .filter(place -> log.isKnown(timeline.row(sku, place), happenedBy, knownBy))
                .toArray();
        this.currency = Arrays.stream(known)
                .map(place -> timeline.row(sku, place))
                .filter(row -> log.type(row).hasCost() && log.currency(row) != EventLog.NONE)
                .map(log::currency)
                .findFirst()
                .orElse(EventLog.NONE);
    }

    int sku() {
        return sku;
    }

    int row(int place) {
        return timeline.row(sku, place);
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
        return !log.type(row).countsAmount() || log.currency(row) == EventLog.NONE || log.currency(row) == currency;
    }
}

package io.shelfwise.core.inbound;

import io.shelfwise.core.catalog.Sku;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** A shipment at one time: its stage, where its units are, and how that came about. Immutable and thread-safe. */
public final class ShipmentState {

    private final ShipmentStage stage;
    private final SortedMap<Sku, SkuFlow> skus;
    private final SortedMap<String, AmazonStatus> amazonStatuses;
    private final long prepMinutes;
    private final List<HistoryLine> history;

    ShipmentState(Tally tally, List<HistoryLine> history) {
        this.stage = tally.stage();
        this.skus = Collections.unmodifiableSortedMap(tally.flows());
        this.amazonStatuses = tally.amazonStatuses();
        this.prepMinutes = tally.prepMinutes();
        this.history = List.copyOf(history);
    }

    /** How far it has got; ordered where nothing is known yet. */
    public ShipmentStage stage() {
        return stage;
    }

    /** Where the units of each SKU are. */
    public SortedMap<Sku, SkuFlow> skus() {
        return skus;
    }

    /** Units of all SKUs that are there. */
    public long at(Place place) {
        return skus.values().stream().mapToLong(flow -> flow.at(place)).sum();
    }

    /** All units that the shipment is known to have had. */
    public long total() {
        return skus.values().stream().mapToLong(SkuFlow::total).sum();
    }

    /** Amazon's latest word on each of its shipments, as it came, by Amazon's id. */
    public SortedMap<String, AmazonStatus> amazonStatuses() {
        return amazonStatuses;
    }

    /** Minutes of preparation. */
    public long prepMinutes() {
        return prepMinutes;
    }

    /** Counts that differ, by SKU and place. */
    public List<Discrepancy> discrepancies() {
        return skus.values().stream()
                .flatMap(flow -> flow.discrepancies().stream())
                .toList();
    }

    /** What happened until then, by time, each event as it was last corrected. */
    public List<HistoryLine> history() {
        return history;
    }

    /** When so many units of all SKUs had first been counted at a place; empty if they never were. */
    public Optional<Instant> counted(Place place, long units) {
        return history.stream()
                .filter(line -> line.counted().getOrDefault(place, 0L) >= Math.max(1, units))
                .map(line -> line.event().stamp().occurredAt())
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShipmentState that
                && stage == that.stage
                && skus.equals(that.skus)
                && amazonStatuses.equals(that.amazonStatuses)
                && history.equals(that.history);
    }

    @Override
    public int hashCode() {
        return 31 * stage.hashCode() + history.hashCode();
    }

    @Override
    public String toString() {
        return "ShipmentState[" + stage + ", " + skus.values() + "]";
    }
}

package io.shelfwise.core.inbound;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An event and what it led to.
 *
 * @param event what happened
 * @param stage of the shipment after it
 * @param counted the units of all SKUs that had been counted at each place by then
 */
public record HistoryLine(InboundEvent event, ShipmentStage stage, SortedMap<Place, Long> counted) {

    /** Copies the map. */
    public HistoryLine {
        counted = Collections.unmodifiableSortedMap(new TreeMap<>(counted));
    }

    static HistoryLine of(InboundEvent event, ShipmentStage stage, Map<Place, Long> counted) {
        return new HistoryLine(event, stage, new TreeMap<>(counted));
    }
}

package io.shelfwise.core.inbound;

import io.shelfwise.core.catalog.Sku;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up events in the order in which they happened. */
final class Tally {

    private final SortedMap<Sku, SkuTally> bySku = new TreeMap<>();
    private final AmazonTally amazon = new AmazonTally();
    private @Nullable ShipmentStage hostStage;
    private @Nullable ShipmentStage end;
    private long prepMinutes;

    void add(InboundEvent event) {
        if (event instanceof InboundEvent.Advanced advanced) {
            advance(advanced);
        } else if (event instanceof InboundEvent.Prepared prepared) {
            prepare(prepared);
        } else if (event instanceof InboundEvent.Lost lost) {
            lost.units().forEach((sku, units) -> of(sku).lose(lost.place(), units));
        } else if (event instanceof InboundEvent.AmazonReported reported) {
            amazon.update(reported);
            amazon.skus().forEach(this::of);
        } else if (event instanceof InboundEvent.Ended ended) {
            ShipmentStage said = ended.cancelled() ? ShipmentStage.CANCELLED : ShipmentStage.CLOSED;
            end = end == null ? said : end.orLater(said);
        }
    }

    private void advance(InboundEvent.Advanced advanced) {
        reach(advanced.stage());
        advanced.units().forEach((sku, units) -> of(sku).advance(advanced.stage(), units));
        if (advanced.units().isEmpty()) {
            ShipmentStage all =
                    advanced.stage() == ShipmentStage.RECEIVING ? ShipmentStage.CHECKED_IN : advanced.stage();
            bySku.values().forEach(tally -> tally.advanceAll(all));
        }
    }

    private void prepare(InboundEvent.Prepared prepared) {
        reach(ShipmentStage.PREPPING);
        prepMinutes += prepared.minutes();
        prepared.done().forEach((sku, units) -> of(sku).prepare(units, 0));
        prepared.damaged().forEach((sku, units) -> of(sku).prepare(0, units));
    }

    private void reach(ShipmentStage stage) {
        hostStage = hostStage == null ? stage : hostStage.orLater(stage);
    }

    private SkuTally of(Sku sku) {
        return bySku.computeIfAbsent(sku, key -> new SkuTally());
    }

    long prepMinutes() {
        return prepMinutes;
    }

    SortedMap<String, AmazonStatus> amazonStatuses() {
        return amazon.statuses();
    }

    SortedMap<Sku, SkuFlow> flows() {
        SortedMap<Sku, SkuFlow> flows = new TreeMap<>();
        bySku.forEach((sku, tally) -> flows.put(sku, new SkuFlows(sku, tally, amazon, hostStage != null, end).flow()));
        return flows;
    }

    /** The units of all SKUs that were counted at each place. */
    Map<Place, Long> counted() {
        Map<Place, Long> counted = new EnumMap<>(Place.class);
        flows().values()
                .forEach(flow -> Place.all()
                        .forEach(place ->
                                flow.counted(place).ifPresent(units -> counted.merge(place, units, Long::sum))));
        return counted;
    }

    /**
     * The host's end of it; otherwise the later of what the host and Amazon say. Of Amazon's words only those from the
     * dispatch on count where the host has any of its own, and closed only when nothing is left behind.
     */
    ShipmentStage stage() {
        if (end != null) {
            return end;
        }
        ShipmentStage said = amazon.stage();
        if (said == null) {
            return hostStage == null ? ShipmentStage.ORDERED : hostStage;
        }
        if (hostStage == null) {
            return said;
        }
        if (said == ShipmentStage.CANCELLED || said.compareTo(ShipmentStage.DISPATCHED) < 0) {
            return hostStage;
        }
        boolean open = said == ShipmentStage.CLOSED && anythingOpen();
        return hostStage.orLater(open ? ShipmentStage.RECEIVING : said);
    }

    private boolean anythingOpen() {
        return flows().values().stream().anyMatch(flow -> flow.open() > 0);
    }
}

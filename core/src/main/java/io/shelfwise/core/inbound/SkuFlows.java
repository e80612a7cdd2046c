package io.shelfwise.core.inbound;

import io.shelfwise.core.catalog.Sku;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Works out where the units of a SKU are from what was counted at each place: at least as many have come to a place as
 * were counted there, and as have gone on from it. What has come and not gone is still there, so that no unit is ever at
 * two places or at none.
 */
final class SkuFlows {

    private static final List<Place> BACKWARD =
            List.of(Place.AT_AMAZON, Place.TO_AMAZON, Place.READY, Place.PREP, Place.TO_PREP, Place.SUPPLIER);

    private final Sku sku;
    private final SkuTally tally;
    private final AmazonTally amazon;
    private final boolean hostKnows;
    private final @Nullable ShipmentStage end;

    SkuFlows(Sku sku, SkuTally tally, AmazonTally amazon, boolean hostKnows, @Nullable ShipmentStage end) {
        this.sku = sku;
        this.tally = tally;
        this.amazon = amazon;
        this.hostKnows = hostKnows;
        this.end = end;
    }

    SkuFlow flow() {
        Map<Place, Long> counted = counted();
        Map<Place, Long> here = here(counted);
        long total = here.values().stream().mapToLong(Long::longValue).sum();
        long lost = 0;
        for (Place place : BACKWARD) {
            lost += tally.lost(place);
        }
        long cancelled = hostKnows ? 0 : amazon.cancelled(sku);
        total += lost + tally.damaged() + cancelled;
        long missing = end == null ? takeMissing(here) : 0;
        if (end == ShipmentStage.CLOSED) {
            missing += takeAll(here);
        } else if (end == ShipmentStage.CANCELLED) {
            cancelled += takeAll(here);
        }
        return new SkuFlow(sku, total, counted, here, new SkuFlow.Gone(tally.damaged(), lost, missing, cancelled));
    }

    private Map<Place, Long> counted() {
        Map<Place, Long> counted = new EnumMap<>(Place.class);
        for (Place place : Place.all()) {
            OptionalLong units = counted(place);
            if (units.isPresent()) {
                counted.put(place, units.getAsLong());
            }
        }
        return counted;
    }

    private OptionalLong counted(Place place) {
        OptionalLong own = tally.counted(place);
        return switch (place) {
            case SUPPLIER, TO_PREP -> own;
            case PREP -> hostKnows ? own : amazon.announced(sku);
            case READY -> hostKnows ? own : amazon.expected(sku, ShipmentStage.READY);
            case TO_AMAZON -> own.isPresent() ? own : amazon.expected(sku, ShipmentStage.DISPATCHED);
            case AT_AMAZON -> later(own, delivered());
            case RECEIVED -> amazon.received(sku).isPresent() ? amazon.received(sku) : own;
        };
    }

    /** What Amazon says was delivered, but no more than the host knows it has sent. */
    private OptionalLong delivered() {
        OptionalLong delivered = amazon.expected(sku, ShipmentStage.DELIVERED);
        OptionalLong sent = tally.counted(Place.TO_AMAZON);
        return delivered.isPresent() && sent.isPresent()
                ? OptionalLong.of(Math.min(delivered.getAsLong(), sent.getAsLong()))
                : delivered;
    }

    private static OptionalLong later(OptionalLong one, OptionalLong other) {
        boolean more = other.isPresent() && other.getAsLong() > one.orElse(-1);
        return more ? other : one;
    }

    private Map<Place, Long> here(Map<Place, Long> counted) {
        Map<Place, Long> here = new EnumMap<>(Place.class);
        long goneOn = counted.getOrDefault(Place.RECEIVED, 0L);
        here.put(Place.RECEIVED, goneOn);
        for (Place place : BACKWARD) {
            long left = goneOn + tally.lost(place) + (place == Place.PREP ? spoilt() : 0);
            long reached = Math.max(counted.getOrDefault(place, 0L), left);
            here.put(place, reached - left);
            goneOn = reached;
        }
        return here;
    }

    private long spoilt() {
        return tally.damaged() + (hostKnows ? 0 : amazon.cancelled(sku));
    }

    /** What Amazon closed without receiving it. */
    private long takeMissing(Map<Place, Long> here) {
        long missing = amazon.allClosed() ? Long.MAX_VALUE : amazon.missing(sku);
        long atAmazon = take(here, Place.AT_AMAZON, missing);
        return atAmazon + take(here, Place.TO_AMAZON, missing - atAmazon);
    }

    private static long takeAll(Map<Place, Long> here) {
        long taken = 0;
        for (Place place : BACKWARD) {
            taken += take(here, place, Long.MAX_VALUE);
        }
        return taken;
    }

    private static long take(Map<Place, Long> here, Place place, long most) {
        long there = here.getOrDefault(place, 0L);
        long taken = Math.min(there, most);
        here.put(place, there - taken);
        return taken;
    }
}

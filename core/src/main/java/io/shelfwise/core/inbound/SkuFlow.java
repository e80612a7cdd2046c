package io.shelfwise.core.inbound;

import io.shelfwise.core.catalog.Sku;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Where the units of one SKU of a shipment are. Those at the places, damaged, lost, missing and cancelled are together
 * {@link #total()}.
 */
public final class SkuFlow {

    /** Units that are at no place any more. */
    record Gone(long damaged, long lost, long missing, long cancelled) {}

    private final Sku sku;
    private final long total;
    private final Map<Place, Long> counted;
    private final Map<Place, Long> here;
    private final Gone gone;

    SkuFlow(Sku sku, long total, Map<Place, Long> counted, Map<Place, Long> here, Gone gone) {
        this.sku = sku;
        this.total = total;
        this.counted = new EnumMap<>(Place.class);
        this.counted.putAll(counted);
        this.here = new EnumMap<>(here);
        this.gone = gone;
    }

    /** Whose units they are. */
    public Sku sku() {
        return sku;
    }

    /** All units that the shipment is known to have had, wherever they are now. */
    public long total() {
        return total;
    }

    /** Units that are there. */
    public long at(Place place) {
        return here.getOrDefault(place, 0L);
    }

    /** Units that were counted there since the beginning; empty where nobody counted. */
    public OptionalLong counted(Place place) {
        Long units = counted.get(place);
        return units == null ? OptionalLong.empty() : OptionalLong.of(units);
    }

    /** Units still expected at Amazon. */
    public long open() {
        return here.values().stream().mapToLong(Long::longValue).sum() - at(Place.RECEIVED);
    }

    /** Units that preparation found or made unfit. */
    public long damaged() {
        return gone.damaged();
    }

    /** Units that the host has given up. */
    public long lost() {
        return gone.lost();
    }

    /** Units that had not arrived when the shipment was closed. */
    public long missing() {
        return gone.missing();
    }

    /** Units that were called off. */
    public long cancelled() {
        return gone.cancelled();
    }

    /** From each place at which units were counted to the next, where the numbers differ. */
    public List<Discrepancy> discrepancies() {
        List<Discrepancy> found = new ArrayList<>();
        Place before = null;
        for (Place place : counted.keySet()) {
            if (place == Place.AT_AMAZON) {
                continue;
            }
            if (before != null) {
                Discrepancy step = between(before, place);
                if (step.units() != 0) {
                    found.add(step);
                }
            }
            before = place;
        }
        return List.copyOf(found);
    }

    private Discrepancy between(Place from, Place to) {
        List<Place> span =
                Place.all().subList(Place.all().indexOf(from), Place.all().indexOf(to));
        long open = span.stream().mapToLong(this::at).sum();
        return new Discrepancy(
                sku,
                from,
                to,
                counted.getOrDefault(from, 0L),
                counted.getOrDefault(to, 0L),
                span.contains(Place.PREP) ? damaged() : 0,
                open == 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SkuFlow that
                && sku.equals(that.sku)
                && total == that.total
                && counted.equals(that.counted)
                && here.equals(that.here)
                && gone.equals(that.gone);
    }

    @Override
    public int hashCode() {
        return 31 * sku.hashCode() + here.hashCode();
    }

    @Override
    public String toString() {
        return "SkuFlow[" + sku + ", " + here + ", " + gone + "]";
    }
}

package io.shelfwise.core.inbound;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A shipment as everything that is known to have happened to it. Its state is worked out from the events by the time at
 * which they happened, so that events may come late, twice and in any order: the same events give the same state.
 *
 * <p>Immutable and thread-safe.
 */
public final class InboundShipment {

    private static final Comparator<InboundEvent> BY_TIME = Comparator.comparing(
                    (InboundEvent event) -> event.stamp().occurredAt())
            .thenComparing(event -> event.stamp().recordedAt())
            .thenComparing(event -> event.stamp().id())
            .thenComparing(InboundEvent::toString);
    private static final Comparator<InboundEvent> BY_RECORD = Comparator.comparing(
                    (InboundEvent event) -> event.stamp().recordedAt())
            .thenComparing(InboundEvent::toString);

    private final String id;
    private final List<InboundEvent> events;

    private InboundShipment(String id, List<InboundEvent> events) {
        this.id = id;
        this.events = events;
    }

    /**
     * A shipment of which nothing is known yet.
     *
     * @param id the host's own
     * @throws IllegalArgumentException if the id is blank
     */
    public static InboundShipment of(String id) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id is '" + id + "'; give the shipment an id of its own");
        }
        return new InboundShipment(id, List.of());
    }

    /** The same with more events, in any order; those that it holds already change nothing. */
    public InboundShipment with(Collection<? extends InboundEvent> more) {
        Set<InboundEvent> all = new LinkedHashSet<>(events);
        all.addAll(more);
        List<InboundEvent> sorted = new ArrayList<>(all);
        sorted.sort(BY_TIME);
        return new InboundShipment(id, List.copyOf(sorted));
    }

    /** The same with one more event. */
    public InboundShipment with(InboundEvent event) {
        return with(List.of(event));
    }

    /** The host's own id. */
    public String id() {
        return id;
    }

    /** Every event that was ever recorded, corrected ones included, by the time at which it happened. */
    public List<InboundEvent> events() {
        return events;
    }

    /** What all events together say. */
    public ShipmentState state() {
        return asOf(Instant.MAX, Instant.MAX);
    }

    /** What was where at some time, as it is known now. */
    public ShipmentState asOf(Instant at) {
        return asOf(at, Instant.MAX);
    }

    /** What was where at the end of a day, as it is known now. */
    public ShipmentState asOf(LocalDate day, ZoneId zone) {
        return asOf(endOf(day, zone), Instant.MAX);
    }

    /**
     * What was believed at one time of what was where at another.
     *
     * @param at events that happened later do not count
     * @param knownAt events that were recorded later do not count, nor do their corrections
     */
    public ShipmentState asOf(Instant at, Instant knownAt) {
        Tally tally = new Tally();
        List<HistoryLine> history = new ArrayList<>();
        for (InboundEvent event : valid(knownAt)) {
            if (!event.stamp().occurredAt().isAfter(at)) {
                tally.add(event);
                history.add(HistoryLine.of(event, tally.stage(), tally.counted()));
            }
        }
        return new ShipmentState(tally, history);
    }

    private List<InboundEvent> valid(Instant knownAt) {
        Map<String, InboundEvent> byId = new TreeMap<>();
        for (InboundEvent event : events) {
            if (!event.stamp().recordedAt().isAfter(knownAt)) {
                byId.merge(event.stamp().id(), event, (a, b) -> BY_RECORD.compare(a, b) >= 0 ? a : b);
            }
        }
        List<InboundEvent> valid = new ArrayList<>(byId.values());
        valid.sort(BY_TIME);
        return valid;
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InboundShipment that && id.equals(that.id) && events.equals(that.events);
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + events.hashCode();
    }

    @Override
    public String toString() {
        return "InboundShipment[" + id + ", " + events.size() + " events]";
    }
}

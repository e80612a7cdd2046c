package io.shelfwise.core.inbound;

import java.time.Instant;

/**
 * What names an event, and its two times.
 *
 * @param id the host's own, one for each event of a shipment: an event that comes again under its id counts once, and one
 *     that was recorded later corrects the earlier
 * @param occurredAt when it happened
 * @param recordedAt when the host got to know
 */
public record EventStamp(String id, Instant occurredAt, Instant recordedAt) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public EventStamp {
        if (id.isBlank()) {
            throw new IllegalArgumentException("id is '" + id + "'; give each event an id of its own");
        }
    }

    /** An event that the host got to know as it happened. */
    public static EventStamp of(String id, Instant at) {
        return new EventStamp(id, at, at);
    }
}

package io.shelfwise.core.inbound;

import io.shelfwise.core.supply.Leg;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where units of a shipment can be, in the order in which they pass. */
public enum Place {
    /** Ordered, with the supplier. */
    SUPPLIER(Leg.SUPPLIER),
    /** On the way from the supplier to preparation. */
    TO_PREP(Leg.TO_PREP),
    /** With preparation, not done yet. */
    PREP(Leg.PREP),
    /** Prepared, waiting for the carrier. */
    READY(Leg.COLLECTION),
    /** On the way to Amazon. */
    TO_AMAZON(Leg.TRANSIT),
    /** Delivered to Amazon, not received yet. */
    AT_AMAZON(Leg.RECEIVING),
    /** Received by Amazon. */
    RECEIVED(null);

    private static final List<Place> ALL = List.of(values());

    private final @Nullable Leg leg;

    Place(@Nullable Leg leg) {
        this.leg = leg;
    }

    /** The leg of a route that units spend there; empty once they are received. */
    public Optional<Leg> leg() {
        return Optional.ofNullable(leg);
    }

    static List<Place> all() {
        return ALL;
    }
}

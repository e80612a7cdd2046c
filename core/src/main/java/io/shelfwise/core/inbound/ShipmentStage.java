package io.shelfwise.core.inbound;

/** The stages of a shipment, in their order. A shipment may skip some. */
public enum ShipmentStage {
    /** The supplier has the order. */
    ORDERED(Place.SUPPLIER),
    /** The supplier has sent it to preparation. One that sends straight to Amazon goes on with {@link #DISPATCHED}. */
    SUPPLIER_SHIPPED(Place.TO_PREP),
    /** Preparation, by hand or by a third party, has it. */
    DELIVERED_TO_PREP(Place.PREP),
    /** Preparation is under way. */
    PREPPING(Place.PREP),
    /** Preparation is done. */
    READY(Place.READY),
    /** The carrier has it. */
    DISPATCHED(Place.TO_AMAZON),
    /** It is on its way. */
    IN_TRANSIT(Place.TO_AMAZON),
    /** It has reached Amazon. */
    DELIVERED(Place.AT_AMAZON),
    /** Amazon has it at the dock. */
    CHECKED_IN(Place.AT_AMAZON),
    /** Amazon receives it, unit by unit. */
    RECEIVING(Place.RECEIVED),
    /** Nothing more is expected. */
    CLOSED(Place.RECEIVED),
    /** It will not come. */
    CANCELLED(Place.RECEIVED);

    private final Place place;

    ShipmentStage(Place place) {
        this.place = place;
    }

    /** Whether nothing more is expected of it. */
    public boolean isOver() {
        return this == CLOSED || this == CANCELLED;
    }

    /** Where units are that are reported at this stage. */
    Place place() {
        return place;
    }

    ShipmentStage orLater(ShipmentStage other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

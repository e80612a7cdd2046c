package io.shelfwise.core.inbound;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What Amazon calls the state of a shipment, of Fulfillment Inbound v0 or 2024-03-20, or of
 * Amazon Warehousing and Distribution 2024-05-09. An open value: a word that is not
 * known is kept as it came and moves nothing.
 *
 * @param value Amazon's word, not blank
 */
public record AmazonStatus(String value) {

    private static final Map<String, ShipmentStage> STAGES = Map.ofEntries(
            Map.entry("CREATED", ShipmentStage.PREPPING),
            Map.entry("UNCONFIRMED", ShipmentStage.PREPPING),
            Map.entry("WORKING", ShipmentStage.PREPPING),
            Map.entry("READY_TO_SHIP", ShipmentStage.READY),
            Map.entry("SHIPPED", ShipmentStage.DISPATCHED),
            Map.entry("IN_TRANSIT", ShipmentStage.IN_TRANSIT),
            Map.entry("DELIVERED", ShipmentStage.DELIVERED),
            Map.entry("CHECKED_IN", ShipmentStage.CHECKED_IN),
            Map.entry("RECEIVING", ShipmentStage.RECEIVING),
            Map.entry("CLOSED", ShipmentStage.CLOSED),
            Map.entry("CANCELLED", ShipmentStage.CANCELLED),
            Map.entry("DELETED", ShipmentStage.CANCELLED),
            Map.entry("ABANDONED", ShipmentStage.CANCELLED));

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the word is blank
     */
    public AmazonStatus {
        if (value.isBlank()) {
            throw new IllegalArgumentException("value is '" + value + "'; give Amazon's word for the status");
        }
    }

    /** The status of this word. */
    public static AmazonStatus of(String value) {
        return new AmazonStatus(value);
    }

    /**
     * The stage that it speaks of; empty for {@code ERROR}, {@code MIXED} and words that are not known. {@code CREATED},
     * {@code WORKING} and {@code READY_TO_SHIP} speak of the plan at Amazon rather than of the goods.
     */
    public Optional<ShipmentStage> stage() {
        return Optional.ofNullable(STAGES.get(value.toUpperCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return value;
    }
}

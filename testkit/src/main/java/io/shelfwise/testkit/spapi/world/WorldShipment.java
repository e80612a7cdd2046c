package io.shelfwise.testkit.spapi.world;

import java.time.Instant;
import java.util.List;

/**
 * A shipment of the seller to a warehouse of Amazon.
 *
 * @param planId the inbound plan
 * @param shipmentId the shipment in the plan
 * @param confirmationId the shipment as the older API and the warehouse name it
 * @param name the seller's name of it
 * @param warehouse where it goes
 * @param created when the plan was made
 * @param received when it was received, or will be
 * @param closed whether it has been received
 * @param items what is in it
 */
public record WorldShipment(
        String planId,
        String shipmentId,
        String confirmationId,
        String name,
        String warehouse,
        Instant created,
        Instant received,
        boolean closed,
        List<Item> items) {

    /** Copies its list. */
    public WorldShipment {
        items = List.copyOf(items);
    }

    /**
     * Units of a product in a shipment.
     *
     * @param product which
     * @param shipped how many were sent
     * @param received how many arrived; none before it is closed
     */
    public record Item(WorldProduct product, int shipped, int received) {}
}

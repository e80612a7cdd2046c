package io.shelfwise.spapi.inbound;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.inbound.AmazonStatus;
import io.shelfwise.core.inbound.EventStamp;
import io.shelfwise.core.inbound.InboundEvent;
import io.shelfwise.spapi.api.awd.v2024_05_09.InboundShipment;
import io.shelfwise.spapi.api.awd.v2024_05_09.InventoryQuantity;
import io.shelfwise.spapi.api.awd.v2024_05_09.InventoryUnitOfMeasurement;
import io.shelfwise.spapi.api.awd.v2024_05_09.SkuQuantity;
import io.shelfwise.spapi.api.fulfillmentinbound.v0.InboundShipmentInfo;
import io.shelfwise.spapi.api.fulfillmentinbound.v0.InboundShipmentItem;
import io.shelfwise.spapi.api.fulfillmentinbound.v2024_03_20.Item;
import io.shelfwise.spapi.api.fulfillmentinbound.v2024_03_20.Shipment;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns what Amazon answers about a shipment into an event of that shipment. Amazon does not say since when a status holds,
 * so that the event happened when it was seen: the closer together a host asks, the truer its lead times.
 *
 * <p>Both versions of Fulfillment Inbound speak of the same shipments. The id is the one that v0 knows ({@code FBA…}), which 2024-03-20 calls the
 * confirmation id; only v0 says how many units were received.
 */
public final class InboundReports {

    private static final AmazonStatus UNKNOWN = AmazonStatus.of("UNKNOWN");

    private InboundReports() {}

    /**
     * A shipment of v0.
     *
     * @param shipment from {@code getShipments}
     * @param items from {@code getShipmentItemsByShipmentId}, all pages; empty where they were not asked for, and then the
     *     numbers of the last report stay
     * @param seenAt when the answer came
     * @throws IllegalArgumentException if the shipment has no id, or an item no SKU
     */
    public static InboundEvent of(InboundShipmentInfo shipment, Collection<InboundShipmentItem> items, Instant seenAt) {
        String id = required(shipment.shipmentId(), "ShipmentId", "InboundShipmentInfo");
        Map<Sku, Integer> expected = new TreeMap<>();
        Map<Sku, Integer> received = new TreeMap<>();
        for (InboundShipmentItem item : items) {
            Sku sku = Sku.of(required(item.sellerSku(), "SellerSKU", "InboundShipmentItem of " + id));
            add(expected, sku, item.quantityShipped());
            add(received, sku, item.quantityReceived());
        }
        String status = shipment.shipmentStatus() == null
                ? null
                : shipment.shipmentStatus().value();
        return report(id, status, expected, received, seenAt);
    }

    /**
     * A shipment of 2024-03-20. One that has no confirmation id yet is only one of several ways to ship and no shipment.
     *
     * @param shipment from {@code getShipment}
     * @param items from {@code listShipmentItems}, all pages; empty where they were not asked for
     * @param seenAt when the answer came
     * @return empty if it is not confirmed
     * @throws IllegalArgumentException if an item has no SKU
     */
    public static Optional<InboundEvent> of(Shipment shipment, Collection<Item> items, Instant seenAt) {
        String id = shipment.shipmentConfirmationId();
        if (id == null || id.isBlank()) {
            return Optional.empty();
        }
        Map<Sku, Integer> expected = new TreeMap<>();
        for (Item item : items) {
            add(expected, Sku.of(required(item.msku(), "msku", "Item of " + id)), item.quantity());
        }
        return Optional.of(report(id, shipment.status(), expected, Map.of(), seenAt));
    }

    /**
     * A shipment to Amazon Warehousing and Distribution (AWD), which tells what was received by SKU. Numbers in cases or
     * pallets are left out, since Amazon does not say how many units are in one; the numbers of the last report stay.
     *
     * @param shipment from {@code getInboundShipment}, with {@code skuQuantities=SHOW}
     * @param seenAt when the answer came
     * @throws IllegalArgumentException if the shipment has no id, or a quantity no SKU
     */
    public static InboundEvent of(InboundShipment shipment, Instant seenAt) {
        String id = required(shipment.shipmentId(), "shipmentId", "InboundShipment");
        Map<Sku, Integer> expected = new TreeMap<>();
        Map<Sku, Integer> received = new TreeMap<>();
        List<SkuQuantity> quantities = shipment.shipmentSkuQuantities();
        for (SkuQuantity quantity : quantities == null ? List.<SkuQuantity>of() : quantities) {
            Sku sku = Sku.of(required(quantity.sku(), "sku", "SkuQuantity of " + id));
            add(expected, sku, units(quantity.expectedQuantity()));
            add(received, sku, units(quantity.receivedQuantity()));
        }
        String status = shipment.shipmentStatus() == null
                ? null
                : shipment.shipmentStatus().value();
        return report(id, status, expected, received, seenAt);
    }

    private static @Nullable Integer units(@Nullable InventoryQuantity quantity) {
        return quantity == null
                        || quantity.quantity() == null
                        || !InventoryUnitOfMeasurement.PRODUCT_UNITS.equals(quantity.unitOfMeasurement())
                ? null
                : (Integer) quantity.quantity().intValue();
    }

    private static InboundEvent report(
            String id,
            @Nullable String status,
            Map<Sku, Integer> expected,
            Map<Sku, Integer> received,
            Instant seenAt) {
        AmazonStatus said = status == null || status.isBlank() ? UNKNOWN : AmazonStatus.of(status);
        EventStamp stamp = EventStamp.of("amazon/" + id + "/" + seenAt, seenAt);
        return InboundEvent.amazonReported(stamp, id, said, expected, received);
    }

    /** A SKU may stand in several lines. */
    private static void add(Map<Sku, Integer> units, Sku sku, @Nullable Integer quantity) {
        if (quantity != null) {
            units.merge(sku, quantity, Math::addExact);
        }
    }

    private static String required(@Nullable String value, String field, String type) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(
                    field + " is missing in " + type + "; give the record as Amazon answered it");
        }
        return value;
    }
}

package io.shelfwise.testkit.internal.data;

import io.shelfwise.testkit.internal.http.Answer;
import io.shelfwise.testkit.internal.json.Json;
import io.shelfwise.testkit.internal.routing.Call;
import io.shelfwise.testkit.internal.routing.Handlers;
import io.shelfwise.testkit.internal.routing.PageTokens;
import io.shelfwise.testkit.internal.routing.PageTokens.Page;
import io.shelfwise.testkit.internal.routing.Refusal;
import io.shelfwise.testkit.spapi.world.WorldShipment;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Inbound v0, reading: the quantities that arrived. */
final class InboundV0 {

    private static final String API = "fulfillmentInboundV0";
    private static final int PAGE = 50;

    private final Worlds worlds;
    private final PageTokens pages;

    InboundV0(Worlds worlds, PageTokens pages) {
        this.worlds = worlds;
        this.pages = pages;
    }

    void addTo(Handlers handlers) {
        handlers.put(API, "GET", "getShipments", this::shipments);
        handlers.put(API, "GET", "getShipmentItems", this::items);
        handlers.put(API, "GET", "getShipmentItemsByShipmentId", this::itemsOfOne);
    }

    private Answer shipments(Call call) {
        List<WorldShipment> found = worlds.of(call).shipments().stream()
                .filter(shipment -> matches(call, shipment))
                .toList();
        Page<WorldShipment> page = pages.page(call, found, PAGE);
        return Answer.json(
                200,
                Json.object(
                        "payload",
                        Json.object(
                                "ShipmentData",
                                page.items().stream().map(InboundV0::shipment).toList(),
                                "NextToken",
                                page.next().orElse(null))));
    }

    private static boolean matches(Call call, WorldShipment shipment) {
        Instant updated = shipment.closed() ? shipment.received() : shipment.created();
        return call.within(updated, "LastUpdatedAfter", "LastUpdatedBefore")
                && call.wants("ShipmentStatusList", status(shipment))
                && call.wants("ShipmentIdList", shipment.confirmationId());
    }

    private Answer items(Call call) {
        return items(
                call,
                worlds.of(call).shipments().stream()
                        .filter(shipment -> matches(call, shipment))
                        .toList());
    }

    private Answer itemsOfOne(Call call) {
        String id = call.inPath("shipmentId");
        List<WorldShipment> found = worlds.of(call).shipments().stream()
                .filter(shipment -> shipment.confirmationId().equals(id))
                .toList();
        if (found.isEmpty()) {
            throw Refusal.missing("shipment " + id);
        }
        return items(call, found);
    }

    private Answer items(Call call, List<WorldShipment> shipments) {
        List<Map<String, Object>> all = shipments.stream()
                .flatMap(shipment -> shipment.items().stream().map(item -> item(shipment, item)))
                .toList();
        boolean paged = call.operation().paging().isPresent();
        Page<Map<String, Object>> page = pages.page(call, all, paged ? PAGE : Math.max(1, all.size()));
        return Answer.json(
                200,
                Json.object(
                        "payload",
                        Json.object(
                                "ItemData",
                                page.items(),
                                "NextToken",
                                page.next().orElse(null))));
    }

    private static Map<String, Object> shipment(WorldShipment shipment) {
        return Json.object(
                "ShipmentId", shipment.confirmationId(),
                "ShipmentName", shipment.name(),
                "ShipFromAddress",
                        Json.object(
                                "Name", "Made-up Goods",
                                "AddressLine1", "1 Harbour Road",
                                "City", "Riverton",
                                "StateOrProvinceCode", "WA",
                                "CountryCode", "US",
                                "PostalCode", "98001"),
                "DestinationFulfillmentCenterId", shipment.warehouse(),
                "ShipmentStatus", status(shipment),
                "LabelPrepType", "SELLER_LABEL",
                "AreCasesRequired", false,
                "BoxContentsSource", "INTERACTIVE");
    }

    private static Map<String, Object> item(WorldShipment shipment, WorldShipment.Item item) {
        return Json.object(
                "ShipmentId", shipment.confirmationId(),
                "SellerSKU", item.product().sku(),
                "FulfillmentNetworkSKU", item.product().fnsku(),
                "QuantityShipped", item.shipped(),
                "QuantityReceived", item.received(),
                "QuantityInCase", 0);
    }

    private static String status(WorldShipment shipment) {
        return shipment.closed() ? "CLOSED" : "SHIPPED";
    }
}

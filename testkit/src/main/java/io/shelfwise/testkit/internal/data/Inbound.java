package io.shelfwise.testkit.internal.data;

import io.shelfwise.testkit.internal.http.Answer;
import io.shelfwise.testkit.internal.json.Json;
import io.shelfwise.testkit.internal.routing.Call;
import io.shelfwise.testkit.internal.routing.Handlers;
import io.shelfwise.testkit.internal.routing.PageTokens;
import io.shelfwise.testkit.internal.routing.PageTokens.Page;
import io.shelfwise.testkit.internal.routing.Refusal;
import io.shelfwise.testkit.spapi.world.SellerWorld;
import io.shelfwise.testkit.spapi.world.WorldShipment;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Inbound 2024-03-20, reading: a plan holds one shipment here. */
final class Inbound {

    private static final String API = "fulfillmentInbound_2024-03-20";

    private final Worlds worlds;
    private final PageTokens pages;

    Inbound(Worlds worlds, PageTokens pages) {
        this.worlds = worlds;
        this.pages = pages;
    }

    void addTo(Handlers handlers) {
        handlers.put(API, "GET", "listInboundPlans", this::plans);
        handlers.put(API, "GET", "getInboundPlan", this::plan);
        handlers.put(API, "GET", "listInboundPlanItems", call -> items(call, planned(call)));
        handlers.put(API, "GET", "getShipment", this::shipment);
        handlers.put(API, "GET", "listShipmentItems", call -> items(call, shipped(call)));
    }

    private Answer plans(Call call) {
        SellerWorld world = worlds.of(call);
        List<WorldShipment> found = world.shipments().stream()
                .filter(shipment -> call.wants("status", status(shipment)))
                .toList();
        Page<WorldShipment> page = pages.page(call, found, call.number("pageSize", 10, 1, 30));
        return paged(
                page,
                "inboundPlans",
                page.items().stream().map(shipment -> summary(world, shipment)).toList());
    }

    private Answer plan(Call call) {
        WorldShipment shipment = planned(call);
        Map<String, Object> plan = summary(worlds.of(call), shipment);
        plan.put(
                "placementOptions",
                List.of(Json.object("placementOptionId", placement(shipment), "status", "ACCEPTED")));
        plan.put("shipments", List.of(Json.object("shipmentId", shipment.shipmentId(), "status", state(shipment))));
        return Answer.json(200, plan);
    }

    private Answer shipment(Call call) {
        WorldShipment shipment = shipped(call);
        return Answer.json(
                200,
                Json.object(
                        "shipmentId", shipment.shipmentId(),
                        "shipmentConfirmationId", shipment.confirmationId(),
                        "amazonReferenceId", shipment.confirmationId(),
                        "placementOptionId", placement(shipment),
                        "name", shipment.name(),
                        "status", state(shipment),
                        "source", Json.object("sourceType", "SELLER_FACILITY", "address", address()),
                        "destination",
                                Json.object(
                                        "destinationType", "AMAZON_WAREHOUSE", "warehouseId", shipment.warehouse())));
    }

    private Answer items(Call call, WorldShipment shipment) {
        Page<WorldShipment.Item> page = pages.page(call, shipment.items(), call.number("pageSize", 10, 1, 1000));
        return paged(page, "items", page.items().stream().map(Inbound::item).toList());
    }

    private static Map<String, Object> item(WorldShipment.Item item) {
        return Json.object(
                "asin", item.product().asin(),
                "fnsku", item.product().fnsku(),
                "msku", item.product().sku(),
                "labelOwner", "SELLER",
                "prepInstructions", List.of(),
                "quantity", item.shipped());
    }

    private static Map<String, Object> summary(SellerWorld world, WorldShipment shipment) {
        return Json.object(
                "inboundPlanId", shipment.planId(),
                "name", shipment.name(),
                "status", status(shipment),
                "createdAt", shipment.created(),
                "lastUpdatedAt", shipment.closed() ? shipment.received() : shipment.created(),
                "marketplaceIds", List.of(world.marketplace().id()),
                "sourceAddress", address());
    }

    /** The address that all shipments of a made-up seller come from. */
    static Map<String, Object> address() {
        return Json.object(
                "name", "Made-up Goods",
                "addressLine1", "1 Harbour Road",
                "city", "Riverton",
                "stateOrProvinceCode", "WA",
                "postalCode", "98001",
                "countryCode", "US");
    }

    private WorldShipment planned(Call call) {
        return found(call, shipment -> shipment.planId().equals(call.inPath("inboundPlanId")));
    }

    private WorldShipment shipped(Call call) {
        return found(
                call,
                shipment -> shipment.planId().equals(call.inPath("inboundPlanId"))
                        && shipment.shipmentId().equals(call.inPath("shipmentId")));
    }

    private WorldShipment found(Call call, Predicate<WorldShipment> wanted) {
        return worlds.of(call).shipments().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> Refusal.missing("inbound plan or shipment"));
    }

    private static Answer paged(Page<?> page, String name, List<Map<String, Object>> items) {
        @Nullable
        Object pagination =
                page.next().map(token -> Json.object("nextToken", token)).orElse(null);
        return Answer.json(200, Json.object(name, items, "pagination", pagination));
    }

    private static String placement(WorldShipment shipment) {
        return "pl" + shipment.shipmentId().substring(2);
    }

    private static String status(WorldShipment shipment) {
        return shipment.closed() ? "SHIPPED" : "ACTIVE";
    }

    private static String state(WorldShipment shipment) {
        return shipment.closed() ? "CLOSED" : "IN_TRANSIT";
    }
}

package io.shelfwise.testkit.internal.data;

import io.shelfwise.testkit.internal.http.Answer;
import io.shelfwise.testkit.internal.json.Json;
import io.shelfwise.testkit.internal.routing.Call;
import io.shelfwise.testkit.internal.routing.Handlers;
import io.shelfwise.testkit.internal.routing.PageTokens;
import io.shelfwise.testkit.internal.routing.PageTokens.Page;
import io.shelfwise.testkit.internal.routing.Refusal;
import io.shelfwise.testkit.spapi.world.SellerWorld;
import io.shelfwise.testkit.spapi.world.WorldBuyer;
import io.shelfwise.testkit.spapi.world.WorldLine;
import io.shelfwise.testkit.spapi.world.WorldOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Orders 2026-01-01: the caller says which data an order is to hold. */
final class Orders2026 {

    private static final String API = "orders_2026-01-01";
    private static final int PAGE = 100;

    private final Worlds worlds;
    private final PageTokens pages;

    Orders2026(Worlds worlds, PageTokens pages) {
        this.worlds = worlds;
        this.pages = pages;
    }

    void addTo(Handlers handlers) {
        handlers.put(API, "GET", "searchOrders", this::search);
        handlers.put(API, "GET", "getOrder", this::one);
    }

    private Answer search(Call call) {
        boolean bounded = List.of("createdAfter", "lastUpdatedAfter", "paginationToken").stream()
                .anyMatch(name -> call.text(name).isPresent());
        if (!bounded) {
            throw Refusal.invalid("createdAfter or lastUpdatedAfter is missing");
        }
        SellerWorld world = worlds.of(call);
        List<WorldOrder> found = world.orders().stream()
                .filter(order -> worlds.sellsIn(call, "marketplaceIds") && matches(call, order))
                .toList();
        Page<WorldOrder> page = pages.page(call, found, call.number("maxResultsPerPage", PAGE, 1, PAGE));
        return Answer.json(
                200,
                Json.object(
                        "orders",
                        page.items().stream()
                                .map(order -> json(call, world, order))
                                .toList(),
                        "pagination",
                        page.next()
                                .map(token -> Json.object("nextToken", token))
                                .orElse(null)));
    }

    private static boolean matches(Call call, WorldOrder order) {
        return call.within(order.purchased(), "createdAfter", "createdBefore")
                && call.within(order.updated(), "lastUpdatedAfter", "lastUpdatedBefore")
                && call.wants("fulfillmentStatuses", OrderWords.capital(order))
                && call.wants("fulfilledBy", fulfilledBy(order));
    }

    private Answer one(Call call) {
        String id = call.inPath("orderId");
        SellerWorld world = worlds.of(call);
        WorldOrder order = world.order(id).orElseThrow(() -> Refusal.missing("order " + id));
        return Answer.json(200, Json.object("order", json(call, world, order)));
    }

    private static Map<String, Object> json(Call call, SellerWorld world, WorldOrder order) {
        boolean priced = order.state() != WorldOrder.State.PENDING;
        return Json.object(
                "orderId", order.id(),
                "createdTime", order.purchased(),
                "lastUpdatedTime", order.updated(),
                "programs", order.byAmazon() ? List.of("PRIME") : List.of(),
                "salesChannel", channel(world),
                "buyer", asked(call, "BUYER", buyer(order)),
                "recipient", asked(call, "RECIPIENT", recipient(order)),
                "proceeds",
                        priced ? asked(call, "PROCEEDS", Json.object("grandTotal", Amounts.text(order.total()))) : null,
                "fulfillment", asked(call, "FULFILLMENT", fulfillment(order)),
                "orderItems",
                        order.lines().stream()
                                .map(line -> item(call, order, line))
                                .toList());
    }

    private static Map<String, Object> channel(SellerWorld world) {
        return Json.object(
                "channelName", "AMAZON",
                "marketplaceId", world.marketplace().id(),
                "marketplaceName", OrderWords.salesChannel(world.marketplace()));
    }

    private static Map<String, Object> item(Call call, WorldOrder order, WorldLine line) {
        boolean shipped = order.isShipped();
        boolean priced = order.state() != WorldOrder.State.PENDING;
        Map<String, Object> product = Json.object(
                "asin", line.product().asin(),
                "title", line.product().title(),
                "sellerSku", line.product().sku(),
                "condition", Json.object("conditionType", "NEW", "conditionSubtype", "NEW"),
                "price", Json.object("unitPrice", Amounts.text(line.product().price())));
        Map<String, Object> fulfillment = Json.object(
                "quantityFulfilled", shipped ? line.quantity() : 0,
                "quantityUnfulfilled", shipped ? 0 : line.quantity());
        return Json.object(
                "orderItemId", line.itemId(),
                "quantityOrdered", line.quantity(),
                "product", product,
                "proceeds",
                        priced
                                ? asked(call, "PROCEEDS", Json.object("proceedsTotal", Amounts.text(line.price())))
                                : null,
                "fulfillment", asked(call, "FULFILLMENT", fulfillment));
    }

    private static Map<String, Object> fulfillment(WorldOrder order) {
        return Json.object(
                "fulfillmentStatus", OrderWords.capital(order),
                "fulfilledBy", fulfilledBy(order),
                "fulfillmentServiceLevel", "STANDARD");
    }

    private static Map<String, Object> buyer(WorldOrder order) {
        WorldBuyer buyer = WorldBuyer.of(order.buyer());
        return Json.object("buyerName", buyer.name(), "buyerEmail", buyer.email());
    }

    private static Map<String, Object> recipient(WorldOrder order) {
        WorldBuyer buyer = WorldBuyer.of(order.buyer());
        return Json.object(
                "deliveryAddress",
                Json.object(
                        "name", buyer.name(),
                        "addressLine1", buyer.street(),
                        "city", buyer.city(),
                        "stateOrRegion", buyer.region(),
                        "postalCode", buyer.postalCode(),
                        "countryCode", "US",
                        "phone", buyer.phone()));
    }

    private static String fulfilledBy(WorldOrder order) {
        return order.byAmazon() ? "AMAZON" : "MERCHANT";
    }

    private static @Nullable Object asked(Call call, String data, Object value) {
        return call.list("includedData").contains(data) ? value : null;
    }
}

package io.shelfwise.testkit.internal.data;

import io.shelfwise.core.money.Money;
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

/** Orders v0: buyers and addresses only for those who hold a token for them. */
final class OrdersV0 {

    private static final String API = "ordersV0";
    private static final int PAGE = 100;

    private final Worlds worlds;
    private final PageTokens pages;

    OrdersV0(Worlds worlds, PageTokens pages) {
        this.worlds = worlds;
        this.pages = pages;
    }

    void addTo(Handlers handlers) {
        handlers.put(API, "GET", "getOrders", this::orders);
        handlers.put(API, "GET", "getOrder", call -> payload(json(call, worlds.of(call), order(call))));
        handlers.put(API, "GET", "getOrderItems", this::items);
        handlers.put(API, "GET", "getOrderBuyerInfo", call -> payload(buyer(order(call))));
        handlers.put(API, "GET", "getOrderAddress", call -> payload(address(order(call))));
    }

    private Answer orders(Call call) {
        boolean bounded = List.of("CreatedAfter", "LastUpdatedAfter", "NextToken", "AmazonOrderIds").stream()
                .anyMatch(name -> call.text(name).isPresent());
        if (!bounded) {
            throw Refusal.invalid("CreatedAfter or LastUpdatedAfter is missing");
        }
        SellerWorld world = worlds.of(call);
        List<WorldOrder> found = world.orders().stream()
                .filter(order -> worlds.sellsIn(call, "MarketplaceIds") && matches(call, order))
                .toList();
        Page<WorldOrder> page = pages.page(call, found, call.number("MaxResultsPerPage", PAGE, 1, PAGE));
        return payload(Json.object(
                "Orders",
                page.items().stream().map(order -> json(call, world, order)).toList(),
                "NextToken",
                page.next().orElse(null),
                "CreatedBefore",
                call.text("CreatedBefore").orElse(null)));
    }

    private static boolean matches(Call call, WorldOrder order) {
        return call.within(order.purchased(), "CreatedAfter", "CreatedBefore")
                && call.within(order.updated(), "LastUpdatedAfter", "LastUpdatedBefore")
                && call.wants("OrderStatuses", OrderWords.mixed(order))
                && call.wants("FulfillmentChannels", OrderWords.channel(order))
                && call.wants("AmazonOrderIds", order.id());
    }

    private static Map<String, Object> json(Call call, SellerWorld world, WorldOrder order) {
        boolean pending = order.state() == WorldOrder.State.PENDING;
        Map<String, Object> json = Json.object(
                "AmazonOrderId", order.id(),
                "SellerOrderId", order.id(),
                "PurchaseDate", order.purchased(),
                "LastUpdateDate", order.updated(),
                "OrderStatus", OrderWords.mixed(order),
                "FulfillmentChannel", OrderWords.channel(order),
                "SalesChannel", OrderWords.salesChannel(world.marketplace()),
                "ShipServiceLevel", "Standard",
                "OrderTotal", pending ? null : Amounts.capital(order.total()),
                "NumberOfItemsShipped", order.isShipped() ? order.units() : 0,
                "NumberOfItemsUnshipped", pending ? order.units() : 0,
                "PaymentMethod", "Other",
                "PaymentMethodDetails", List.of("Standard"),
                "MarketplaceId", world.marketplace().id(),
                "ShipmentServiceLevelCategory", "Standard",
                "OrderType", "StandardOrder",
                "EarliestShipDate", order.shipped(),
                "LatestShipDate", order.shipped(),
                "IsBusinessOrder", false,
                "IsPrime", order.byAmazon(),
                "IsReplacementOrder", false);
        if (sees(call, "buyerInfo")) {
            json.put("BuyerInfo", buyer(order));
        }
        if (sees(call, "shippingAddress")) {
            json.put("ShippingAddress", addressLines(order));
        }
        return json;
    }

    private static boolean sees(Call call, String element) {
        return call.grant().resources().stream()
                .anyMatch(resource -> resource.elements().contains(element));
    }

    private Answer items(Call call) {
        WorldOrder order = order(call);
        Page<WorldLine> page = pages.page(call, order.lines(), PAGE);
        return payload(Json.object(
                "AmazonOrderId", order.id(),
                "OrderItems",
                        page.items().stream().map(line -> item(order, line)).toList(),
                "NextToken", page.next().orElse(null)));
    }

    private static Map<String, Object> item(WorldOrder order, WorldLine line) {
        boolean pending = order.state() == WorldOrder.State.PENDING;
        Money none = Money.zero(line.price().currency());
        return Json.object(
                "ASIN",
                line.product().asin(),
                "SellerSKU",
                line.product().sku(),
                "OrderItemId",
                line.itemId(),
                "Title",
                line.product().title(),
                "QuantityOrdered",
                line.quantity(),
                "QuantityShipped",
                order.isShipped() ? line.quantity() : 0,
                "ItemPrice",
                pending ? null : Amounts.capital(line.price()),
                "ItemTax",
                pending ? null : Amounts.capital(none),
                "PromotionDiscount",
                pending ? null : Amounts.capital(none),
                "IsGift",
                "false",
                "ConditionId",
                "New",
                "ConditionSubtypeId",
                "New");
    }

    private static Map<String, Object> buyer(WorldOrder order) {
        WorldBuyer buyer = WorldBuyer.of(order.buyer());
        return Json.object("AmazonOrderId", order.id(), "BuyerEmail", buyer.email(), "BuyerName", buyer.name());
    }

    private static Map<String, Object> address(WorldOrder order) {
        return Json.object("AmazonOrderId", order.id(), "ShippingAddress", addressLines(order));
    }

    private static Map<String, Object> addressLines(WorldOrder order) {
        WorldBuyer buyer = WorldBuyer.of(order.buyer());
        return Json.object(
                "Name", buyer.name(),
                "AddressLine1", buyer.street(),
                "City", buyer.city(),
                "StateOrRegion", buyer.region(),
                "PostalCode", buyer.postalCode(),
                "CountryCode", "US",
                "Phone", buyer.phone());
    }

    private WorldOrder order(Call call) {
        String id = call.inPath("orderId");
        return worlds.of(call).order(id).orElseThrow(() -> Refusal.missing("order " + id));
    }

    private static Answer payload(Object payload) {
        return Answer.json(200, Json.object("payload", payload));
    }
}

package io.shelfwise.testkit.internal.notifications;

import io.shelfwise.testkit.internal.data.OrderWords;
import io.shelfwise.testkit.internal.jobs.Ended;
import io.shelfwise.testkit.internal.json.Json;
import io.shelfwise.testkit.spapi.world.SellerWorld;
import io.shelfwise.testkit.spapi.world.WorldLine;
import io.shelfwise.testkit.spapi.world.WorldOrder;
import io.shelfwise.testkit.spapi.world.WorldProduct;
import io.shelfwise.testkit.spapi.world.WorldStock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What notifications tell, in the names of fields that Amazon's schemas have. */
public final class Payloads {

    private Payloads() {}

    /** An order as it is now. */
    public static Map<String, Object> orderChange(SellerWorld world, WorldOrder order) {
        return Json.object(
                "OrderChangeNotification",
                Json.object(
                        "NotificationLevel", "OrderLevel",
                        "SellerId", world.sellerId(),
                        "AmazonOrderId", order.id(),
                        "OrderChangeType", "OrderStatusChange",
                        "OrderChangeTrigger",
                                Json.object("TimeOfOrderChange", order.updated(), "ChangeReason", "Other"),
                        "Summary", summary(world, order)));
    }

    private static Map<String, Object> summary(SellerWorld world, WorldOrder order) {
        int shipped = order.isShipped() ? order.units() : 0;
        return Json.object(
                "MarketplaceId", world.marketplace().id(),
                "OrderStatus", OrderWords.mixed(order),
                "PurchaseDate", order.purchased(),
                "DestinationPostalCode", String.valueOf(10_000 + order.buyer() % 90_000),
                "FulfillmentType", order.byAmazon() ? "AFN" : "MFN",
                "OrderType", "StandardOrder",
                "NumberOfItemsShipped", shipped,
                "NumberOfItemsUnshipped", order.units() - shipped,
                "OrderPrograms", List.of(),
                "ShippingPrograms", List.of(),
                "OrderItems",
                        order.lines().stream().map(line -> item(order, line)).toList());
    }

    private static Map<String, Object> item(WorldOrder order, WorldLine line) {
        return Json.object(
                "OrderItemId", line.itemId(),
                "SellerSKU", line.product().sku(),
                "OrderItemStatus", order.isShipped() ? "Shipped" : "Unshipped",
                "Quantity", line.quantity(),
                "QuantityShipped", order.isShipped() ? line.quantity() : 0);
    }

    /** What there is of a product at Amazon. */
    public static Map<String, Object> availability(SellerWorld world, WorldStock stock) {
        WorldProduct product = stock.product();
        return Json.object(
                "SellerId", world.sellerId(),
                "FNSKU", product.fnsku(),
                "ASIN", product.asin(),
                "SKU", product.sku(),
                "FulfillmentInventoryByMarketplace",
                        List.of(Json.object(
                                "MarketplaceId", world.marketplace().id(),
                                "ItemName", product.title(),
                                "FulfillmentInventory", units(stock))));
    }

    private static Map<String, Object> units(WorldStock stock) {
        return Json.object(
                "InboundQuantityBreakdown", Json.object("Working", 0, "Shipped", stock.inbound(), "Receiving", 0),
                "Fulfillable", stock.fulfillable(),
                "Unfulfillable", stock.unsellable(),
                "Researching", 0,
                "ReservedQuantityBreakdown",
                        Json.object(
                                "WarehouseProcessing",
                                0,
                                "WarehouseTransfer",
                                0,
                                "PendingCustomerOrder",
                                stock.reserved()),
                "FutureSupplyBuyable", 0,
                "PendingCustomerOrderInTransit", 0);
    }

    /** Work that has ended. */
    public static Map<String, Object> finished(Ended job) {
        return switch (job.kind()) {
            case REPORT ->
                Json.object(
                        "reportProcessingFinishedNotification",
                        Json.object(
                                "sellerId", job.sellerId(),
                                "accountId", "amzn1.merchant.o." + job.sellerId(),
                                "reportId", job.id(),
                                "reportType", job.type(),
                                "processingStatus", job.status(),
                                "reportDocumentId", job.document()));
            case FEED ->
                Json.object(
                        "feedProcessingFinishedNotification",
                        Json.object(
                                "sellerId", job.sellerId(),
                                "accountId", "amzn1.merchant.o." + job.sellerId(),
                                "feedId", job.id(),
                                "feedType", job.type(),
                                "processingStatus", job.status(),
                                "resultFeedDocumentId", job.document()));
            case QUERY ->
                Json.object(
                        "accountId",
                        "amzn1.merchant.o." + job.sellerId(),
                        "queryId",
                        job.id(),
                        "query",
                        job.query(),
                        "processingStatus",
                        job.status(),
                        job.status().equals("FATAL") ? "errorDocumentId" : "dataDocumentId",
                        job.document());
        };
    }

    /** A new client secret. */
    public static Map<String, Object> newSecret(String clientId, String secret, Instant end, Instant previousEnd) {
        return Json.object(
                "applicationOAuthClientNewSecret",
                Json.object(
                        "clientId", clientId,
                        "newClientSecret", secret,
                        "newClientSecretExpiryTime", end,
                        "oldClientSecretExpiryTime", previousEnd));
    }
}

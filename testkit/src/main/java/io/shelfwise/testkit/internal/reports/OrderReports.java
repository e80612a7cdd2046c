package io.shelfwise.testkit.internal.reports;

import io.shelfwise.testkit.internal.data.OrderWords;
import io.shelfwise.testkit.spapi.world.SellerWorld;
import io.shelfwise.testkit.spapi.world.WorldBuyer;
import io.shelfwise.testkit.spapi.world.WorldLine;
import io.shelfwise.testkit.spapi.world.WorldOrder;
import io.shelfwise.testkit.spapi.world.WorldReturn;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Reports about orders, one row a line. Columns as observed in 2026-05. */
final class OrderReports {

    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private static final Table ALL = Table.of("amazon-order-id,merchant-order-id,purchase-date,last-updated-date,"
            + "order-status,order-item-id,fulfillment-channel,sales-channel,order-channel,ship-service-level,"
            + "product-name,sku,asin,item-status,quantity,currency,item-price,item-tax,shipping-price,shipping-tax,"
            + "gift-wrap-price,gift-wrap-tax,item-promotion-discount,ship-promotion-discount,ship-city,ship-state,"
            + "ship-postal-code,ship-country,promotion-ids,cpf,is-business-order,purchase-order-number,"
            + "price-designation,signature-confirmation-recommended");

    private static final Table SHIPMENTS = Table.of("amazon-order-id,merchant-order-id,shipment-id,shipment-item-id,"
            + "amazon-order-item-id,merchant-order-item-id,purchase-date,payments-date,shipment-date,reporting-date,"
            + "buyer-email,buyer-name,buyer-phone-number,sku,product-name,quantity-shipped,currency,item-price,item-tax,"
            + "shipping-price,shipping-tax,gift-wrap-price,gift-wrap-tax,ship-service-level,recipient-name,"
            + "ship-address-1,ship-address-2,ship-address-3,ship-city,ship-state,ship-postal-code,ship-country,"
            + "ship-phone-number,bill-address-1,bill-address-2,bill-address-3,bill-city,bill-state,bill-postal-code,"
            + "bill-country,item-promotion-discount,ship-promotion-discount,carrier,tracking-number,"
            + "estimated-arrival-date,fulfillment-center-id,fulfillment-channel,sales-channel");

    private static final Table RETURNS = Table.of("return-date,order-id,sku,asin,fnsku,product-name,quantity,"
            + "fulfillment-center-id,detailed-disposition,reason,status,license-plate-number,customer-comments");

    private OrderReports() {}

    static Content all(SellerWorld world, ReportOrder asked) {
        boolean byUpdate = asked.type().contains("BY_LAST_UPDATE");
        return ALL.with(world.orders().stream()
                .filter(order -> asked.holds(byUpdate ? order.updated() : order.purchased()))
                .flatMap(order -> order.lines().stream().map(line -> row(world, order, line))));
    }

    private static Map<String, String> row(SellerWorld world, WorldOrder order, WorldLine line) {
        WorldBuyer buyer = WorldBuyer.of(order.buyer());
        Map<String, String> row = Table.row(
                "amazon-order-id", order.id(),
                "merchant-order-id", order.id(),
                "purchase-date", time(order.purchased()),
                "last-updated-date", time(order.updated()),
                "order-status", OrderWords.mixed(order).replace("Canceled", "Cancelled"),
                "order-item-id", line.itemId(),
                "fulfillment-channel", order.byAmazon() ? "Amazon" : "Merchant",
                "sales-channel", OrderWords.salesChannel(world.marketplace()),
                "ship-service-level", "Standard",
                "product-name", line.product().title(),
                "sku", line.product().sku(),
                "asin", line.product().asin(),
                "item-status", order.isShipped() ? "Shipped" : order.isSale() ? "Unshipped" : "Cancelled",
                "quantity", order.isSale() ? line.quantity() : 0,
                "ship-city", buyer.city(),
                "ship-state", buyer.region(),
                "ship-postal-code", buyer.postalCode(),
                "ship-country", "US",
                "is-business-order", "false",
                "signature-confirmation-recommended", "false");
        if (order.isSale()) {
            row.put("currency", line.price().currency().getCurrencyCode());
            row.put("item-price", line.price().amount().toPlainString());
            row.put("item-tax", "0.0");
        }
        return row;
    }

    static Content shipments(SellerWorld world, ReportOrder asked) {
        return SHIPMENTS.with(world.orders().stream()
                .filter(order -> order.isShipped() && order.byAmazon() && asked.holds(order.shipped()))
                .flatMap(order -> order.lines().stream().map(line -> shipment(world, order, line))));
    }

    private static Map<String, String> shipment(SellerWorld world, WorldOrder order, WorldLine line) {
        WorldBuyer buyer = WorldBuyer.of(order.buyer());
        return Table.row(
                "amazon-order-id", order.id(),
                "shipment-id", "D" + line.itemId().substring(0, 8),
                "shipment-item-id", "DI" + line.itemId(),
                "amazon-order-item-id", line.itemId(),
                "purchase-date", time(order.purchased()),
                "payments-date", time(order.purchased()),
                "shipment-date", time(order.shipped()),
                "reporting-date", time(order.shipped()),
                "buyer-email", buyer.email(),
                "buyer-name", buyer.name(),
                "sku", line.product().sku(),
                "product-name", line.product().title(),
                "quantity-shipped", line.quantity(),
                "currency", line.price().currency().getCurrencyCode(),
                "item-price", line.price().amount().toPlainString(),
                "item-tax", "0.0",
                "ship-service-level", "Standard",
                "recipient-name", buyer.name(),
                "ship-address-1", buyer.street(),
                "ship-city", buyer.city(),
                "ship-state", buyer.region(),
                "ship-postal-code", buyer.postalCode(),
                "ship-country", "US",
                "ship-phone-number", buyer.phone(),
                "carrier", "AMZN_US",
                "tracking-number", "TBA" + line.itemId(),
                "fulfillment-center-id", "PHX3",
                "fulfillment-channel", "AFN",
                "sales-channel", OrderWords.salesChannel(world.marketplace()));
    }

    static Content returns(SellerWorld world, ReportOrder asked) {
        return RETURNS.with(
                world.returns().stream().filter(back -> asked.holds(back.at())).map(OrderReports::returned));
    }

    private static Map<String, String> returned(WorldReturn back) {
        return Table.row(
                "return-date", time(back.at()),
                "order-id", back.order().id(),
                "sku", back.line().product().sku(),
                "asin", back.line().product().asin(),
                "fnsku", back.line().product().fnsku(),
                "product-name", back.line().product().title(),
                "quantity", back.quantity(),
                "fulfillment-center-id", "PHX3",
                "detailed-disposition", back.sellable() ? "SELLABLE" : "CUSTOMER_DAMAGED",
                "reason", back.sellable() ? "UNWANTED_ITEM" : "DEFECTIVE",
                "status", "Unit returned to inventory",
                "license-plate-number", "LPN" + back.line().itemId());
    }

    static String time(Instant moment) {
        return OFFSET.format(moment.atOffset(ZoneOffset.UTC));
    }
}

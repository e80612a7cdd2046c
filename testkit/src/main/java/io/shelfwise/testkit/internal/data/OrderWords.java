package io.shelfwise.testkit.internal.data;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.testkit.spapi.world.WorldOrder;

/** What the APIs and reports call the states and ways of an order. */
public final class OrderWords {

    private OrderWords() {}

    /** As orders v0 and the reports do. */
    public static String mixed(WorldOrder order) {
        return switch (order.state()) {
            case PENDING -> "Pending";
            case SHIPPED -> "Shipped";
            case CANCELED -> "Canceled";
        };
    }

    /** As orders 2026-01-01 does. */
    static String capital(WorldOrder order) {
        return switch (order.state()) {
            case PENDING -> "PENDING";
            case SHIPPED -> "SHIPPED";
            case CANCELED -> "CANCELLED";
        };
    }

    /** Who sends it, as orders v0 does. */
    static String channel(WorldOrder order) {
        return order.byAmazon() ? "AFN" : "MFN";
    }

    /** The name of a marketplace, as orders and reports do. */
    public static String salesChannel(Marketplace marketplace) {
        return switch (marketplace.code()) {
            case "US" -> "Amazon.com";
            case "UK" -> "Amazon.co.uk";
            case "JP" -> "Amazon.co.jp";
            default -> "Amazon." + marketplace.country().toLowerCase(java.util.Locale.ROOT);
        };
    }
}

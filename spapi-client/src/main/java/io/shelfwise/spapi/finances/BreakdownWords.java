package io.shelfwise.spapi.finances;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of 2024-06-19, and the words of settlement reports for the same. Types of breakdowns as seen in a public count
 * over 13,818 transactions of a seller in the United States and in a sample answer for Sweden, both read 2026-11-21.
 */
final class BreakdownWords {

    private static final String PRICE = "ItemPrice";
    private static final String PROMOTION = "Promotion";

    private static final Map<String, String> TRANSACTIONS = Map.of(
            "Shipment", "Order",
            "GuaranteeClaim", "A-to-z Guarantee Refund",
            "Chargeback", "Chargeback Refund");

    /** Amount type and description. */
    private record Words(String amountType, String description) {}

    private static final Map<String, Words> KNOWN = Map.ofEntries(
            Map.entry("OurPricePrincipal", new Words(PRICE, "Principal")),
            Map.entry("ProductCharges", new Words(PRICE, "Principal")),
            Map.entry("OurPriceTax", new Words(PRICE, "Tax")),
            Map.entry("ShippingPrincipal", new Words(PRICE, "Shipping")),
            Map.entry("ShippingTax", new Words(PRICE, "ShippingTax")),
            Map.entry("GiftwrapPrincipal", new Words(PRICE, "GiftWrap")),
            Map.entry("GiftwrapTax", new Words(PRICE, "GiftWrapTax")),
            Map.entry("RestockingDeductionPrincipal", new Words(PRICE, "RestockingFee")),
            Map.entry("RestockingDeductionTax", new Words(PRICE, "Tax")),
            Map.entry("GoodwillPrincipal", new Words(PRICE, "Goodwill")),
            Map.entry("OurPriceDiscount", new Words(PROMOTION, "Principal")),
            Map.entry("Promo", new Words(PROMOTION, "Principal")),
            Map.entry("ShippingDiscount", new Words(PROMOTION, "Shipping")));

    /** Sums over the others. */
    private static final Set<String> FRAMES = Set.of("Sales", "Expenses", "Refunded Sales", "Refunded Expenses");

    /** What a fee consists of; reports tell it as one amount. */
    private static final Set<String> PARTS = Set.of("Base", "Tax", "Discount");

    private static final Set<String> PRICES = Set.of("Tax", "Shipping", "ProductCharges");

    private static final Set<String> FEES = Set.of("AmazonFees", "FBAFees");

    private BreakdownWords() {}

    static String transaction(String type) {
        return TRANSACTIONS.getOrDefault(type, type);
    }

    static boolean isFrame(String type) {
        return FRAMES.contains(type);
    }

    static boolean areParts(List<JsonObject> children) {
        return children.stream()
                .allMatch(child -> PARTS.contains(child.text("breakdownType").orElse("")));
    }

    static String amountType(String type, String parent) {
        Words known = KNOWN.get(type);
        if (known != null) {
            return known.amountType();
        }
        if (EventWords.isWithheldTax(type)) {
            return EventWords.WITHHELD;
        }
        if (FEES.contains(parent) || FEES.contains(type)) {
            return "ItemFees";
        }
        return PRICES.contains(parent) ? PRICE : parent.isEmpty() ? type : parent;
    }

    static String description(String type) {
        Words known = KNOWN.get(type);
        return known == null ? type : known.description();
    }
}

package io.shelfwise.costing.settlement;

import io.shelfwise.core.catalog.Marketplace;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Marketplaces by the names that settlements give them, which are the addresses of their shops. */
final class SoldIn {

    private static final Map<String, Marketplace> BY_NAME = names();

    private SoldIn() {}

    /** Empty for what is sold elsewhere, such as {@code Non-Amazon}. */
    static Optional<Marketplace> marketplace(String name) {
        return Optional.ofNullable(BY_NAME.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Marketplace> names() {
        Map<String, Marketplace> names = new HashMap<>();
        for (Marketplace marketplace : Marketplace.known()) {
            names.put("amazon." + domain(marketplace), marketplace);
        }
        return names;
    }

    /** General knowledge of 2026. */
    private static String domain(Marketplace marketplace) {
        return switch (marketplace.code()) {
            case "US" -> "com";
            case "UK" -> "co.uk";
            case "JP" -> "co.jp";
            case "ZA" -> "co.za";
            case "MX", "BR", "BE", "TR", "AU" -> "com." + marketplace.country().toLowerCase(Locale.ROOT);
            default -> marketplace.country().toLowerCase(Locale.ROOT);
        };
    }
}

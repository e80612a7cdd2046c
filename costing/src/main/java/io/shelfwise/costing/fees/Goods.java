package io.shelfwise.costing.fees;

import java.util.List;
import java.util.Locale;

/** The kinds of goods that cards tell apart. */
enum Goods {
    STANDARD,
    APPAREL,
    DANGEROUS;

    static List<Goods> read(JsonObject json) {
        return json.has("goods")
                ? json.texts("goods").stream()
                        .map(word -> json.read("goods", () -> valueOf(word.toUpperCase(Locale.ROOT))))
                        .toList()
                : List.of();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

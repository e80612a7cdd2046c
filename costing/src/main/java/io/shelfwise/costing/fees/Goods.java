package io.shelfwise.costing.fees;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

    /** Whether a row for these goods, or for any where empty, holds this kind; null may be standard or apparel. */
    static boolean holds(List<Goods> row, @Nullable Goods goods) {
        return row.isEmpty() || (goods == null ? row.contains(STANDARD) && row.contains(APPAREL) : row.contains(goods));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

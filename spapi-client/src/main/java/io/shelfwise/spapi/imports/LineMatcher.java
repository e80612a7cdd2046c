package io.shelfwise.spapi.imports;

import io.shelfwise.core.orders.OrderLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the line that a file without item ids means, where another file names the same line by its id. Equal are lines
 * of one order, SKU and second of purchase; the n-th of them in one file is the n-th id in the others.
 */
final class LineMatcher {

    private final Map<String, List<String>> idsByKey = new HashMap<>();

    /** Remembers a line that is named by its id, at its first sight. */
    void remember(OrderLine line) {
        String key =
                line.orderId() + '/' + line.sku() + '/' + line.purchasedAt().getEpochSecond();
        idsByKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(line.id());
    }

    /** The line under the id that is known for it; the line itself if none is. */
    OrderLine named(OrderLine line) {
        int cut = line.id().lastIndexOf('/');
        List<String> ids = cut < 0 ? null : idsByKey.get(line.id().substring(0, cut));
        if (ids == null) {
            return line;
        }
        int position = Integer.parseInt(line.id().substring(cut + 1));
        return position > ids.size() ? line : renamed(line, ids.get(position - 1));
    }

    private static OrderLine renamed(OrderLine line, String id) {
        return OrderLine.builder()
                .id(id)
                .orderId(line.orderId())
                .sku(line.sku())
                .purchasedAt(line.purchasedAt())
                .updatedAt(line.updatedAt())
                .quantity(line.quantity())
                .cancelled(line.cancelled())
                .price(line.price().orElse(null))
                .build();
    }
}

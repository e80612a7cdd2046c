package io.shelfwise.spapi.reports;

import io.shelfwise.core.catalog.Sku;
import java.util.HashMap;
import java.util.Map;

/** Where each SKU stood first, in files that may name it once. */
final class FirstLines {

    private final Column column;
    private final Map<Sku, Long> lines = new HashMap<>();

    FirstLines(Column column) {
        this.column = column;
    }

    /** The SKU of a row, unless an earlier row that was read has it. */
    Sku sku(Row row) {
        Sku sku = Sku.of(row.text(column));
        Long line = lines.get(sku);
        if (line != null) {
            throw row.refused(column, "is in line " + line + " already; expected one row a SKU");
        }
        return sku;
    }

    /** Remembers a row that was read whole. */
    void keep(Sku sku, Row row) {
        lines.put(sku, row.line());
    }
}

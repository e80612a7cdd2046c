package io.shelfwise.spapi.reports;

import io.shelfwise.core.catalog.Asin;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.inventory.InventorySnapshot;
import java.time.LocalDate;
import java.util.Currency;
import java.util.function.Supplier;

/** Rows of the FBA Manage Inventory report. */
final class InventoryRows implements RowReader<InventorySnapshot> {

    private final Supplier<LocalDate> asOf;
    private final Currency currency;
    private final FirstLines skus;
    private final Column asin;
    private final Column title;
    private final Column price;
    private final Column available;
    private final Column reserved;
    private final Column inboundWorking;
    private final Column inboundShipped;
    private final Column inboundReceiving;
    private final Column unsellable;
    private final Column researching;

    InventoryRows(Columns columns, Supplier<LocalDate> asOf) {
        this.asOf = asOf;
        currency = columns.marketplace().currency();
        skus = new FirstLines(columns.needed("sku"));
        asin = columns.optional("asin");
        title = columns.optional("product-name");
        price = columns.optional("your-price");
        available = columns.needed("afn-fulfillable-quantity");
        reserved = columns.optional("afn-reserved-quantity");
        inboundWorking = columns.optional("afn-inbound-working-quantity");
        inboundShipped = columns.optional("afn-inbound-shipped-quantity");
        inboundReceiving = columns.optional("afn-inbound-receiving-quantity");
        unsellable = columns.optional("afn-unsellable-quantity");
        researching = columns.optional("afn-researching-quantity");
    }

    @Override
    public InventorySnapshot read(Row row) {
        Sku sku = skus.sku(row);
        InventorySnapshot snapshot = InventorySnapshot.builder(sku, asOf.get())
                .asin(row.find(asin).map(Asin::of).orElse(null))
                .title(row.find(title).orElse(null))
                .listPrice(row.isBlank(price) ? null : row.money(price, currency))
                .available(units(row, available))
                .reserved(units(row, reserved))
                .inboundWorking(units(row, inboundWorking))
                .inboundShipped(units(row, inboundShipped))
                .inboundReceiving(units(row, inboundReceiving))
                .unfulfillable(units(row, unsellable))
                .researching(units(row, researching))
                .build();
        skus.keep(sku, row);
        return snapshot;
    }

    private static int units(Row row, Column column) {
        return row.isBlank(column) ? 0 : row.quantity(column);
    }
}

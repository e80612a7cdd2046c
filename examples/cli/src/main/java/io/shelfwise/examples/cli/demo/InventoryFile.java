package io.shelfwise.examples.cli.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Writes the stock at Amazon on the morning after the last day, as the FBA Manage Inventory report. */
final class InventoryFile {

    static final List<String> COLUMNS = List.of(
            "sku",
            "fnsku",
            "asin",
            "product-name",
            "condition",
            "your-price",
            "mfn-listing-exists",
            "mfn-fulfillable-quantity",
            "afn-listing-exists",
            "afn-warehouse-quantity",
            "afn-fulfillable-quantity",
            "afn-unsellable-quantity",
            "afn-reserved-quantity",
            "afn-total-quantity",
            "per-unit-volume",
            "afn-inbound-working-quantity",
            "afn-inbound-shipped-quantity",
            "afn-inbound-receiving-quantity",
            "afn-researching-quantity",
            "afn-reserved-future-supply",
            "afn-future-supply-buyable");

    private static final BigDecimal CUBIC_CM_A_CUBIC_FOOT = new BigDecimal("28316.846592");

    private InventoryFile() {}

    static void write(Path path, List<DemoProduct> products) throws IOException {
        try (FlatFile file = FlatFile.create(path, COLUMNS)) {
            for (DemoProduct product : products) {
                if (product.listed()) {
                    writeListing(file, product);
                    writeStock(file, product);
                    file.endRow();
                }
            }
        }
    }

    private static void writeListing(FlatFile file, DemoProduct product) {
        file.set("sku", product.sku())
                .set("fnsku", product.asin().replace("B0DEMO", "X00DEMO"))
                .set("asin", product.asin())
                .set("product-name", product.title())
                .set("condition", "New")
                .set("your-price", product.price().toPlainString())
                .set("mfn-listing-exists", "No")
                .set("afn-listing-exists", "Yes")
                .set("per-unit-volume", cubicFeet(product));
    }

    private static void writeStock(FlatFile file, DemoProduct product) {
        int coverDays = Integer.parseInt(product.field("cover_days"));
        int inboundDays = Integer.parseInt(product.field("inbound_days"));
        int available = unitsToCome(product.story(), 0, coverDays);
        int inbound = unitsToCome(product.story(), coverDays, coverDays + inboundDays);
        int receiving = inbound / 5;
        int unsellable = product.number() % 4;
        int reserved = available / 25;
        int researching = product.number() % 11 == 0 ? 2 : 0;
        int warehouse = available + unsellable + reserved;
        set(file, "afn-fulfillable-quantity", available);
        set(file, "afn-unsellable-quantity", unsellable);
        set(file, "afn-reserved-quantity", reserved);
        set(file, "afn-warehouse-quantity", warehouse);
        set(file, "afn-inbound-working-quantity", 0);
        set(file, "afn-inbound-shipped-quantity", inbound - receiving);
        set(file, "afn-inbound-receiving-quantity", receiving);
        set(file, "afn-researching-quantity", researching);
        set(file, "afn-total-quantity", warehouse + inbound + researching);
        set(file, "afn-reserved-future-supply", 0);
        set(file, "afn-future-supply-buyable", 0);
    }

    private static void set(FlatFile file, String column, int units) {
        file.set(column, Integer.toString(units));
    }

    /** The units that the story expects in some of the days after the files. */
    private static int unitsToCome(DemandStory story, int fromDay, int toDay) {
        double units = 0;
        for (int i = fromDay; i < toDay; i++) {
            LocalDate day = DemoSeller.LAST_DAY.plusDays(1L + i);
            units += story.unitsPerDay(day);
        }
        return (int) StrictMath.round(units);
    }

    private static String cubicFeet(DemoProduct product) {
        return new BigDecimal(product.field("length_cm"))
                .multiply(new BigDecimal(product.field("width_cm")))
                .multiply(new BigDecimal(product.field("height_cm")))
                .divide(CUBIC_CM_A_CUBIC_FOOT, 3, RoundingMode.HALF_UP)
                .toPlainString();
    }
}

package io.shelfwise.examples.cli.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;

/** Writes the seller's own facts: suppliers, costs, lead times, sizes. */
final class ProductsFile {

    static final List<String> COLUMNS = List.of(
            "sku",
            "asin",
            "title",
            "supplier",
            "unit_cost",
            "currency",
            "supplier_lead_time_days",
            "prep_days",
            "transit_days",
            "receive_days",
            "moq",
            "case_pack",
            "length_cm",
            "width_cm",
            "height_cm",
            "weight_g",
            "inbound_shipping_per_unit",
            "repack_materials_per_unit",
            "repack_minutes_per_unit",
            "labor_rate_per_hour",
            "category");

    private static final BigDecimal SHIPPING_A_KG = new BigDecimal("0.42");

    private ProductsFile() {}

    static void write(Path path, List<DemoProduct> products) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(path)) {
            csv.writeRecord(COLUMNS);
            products.stream().filter(DemoProduct::described).forEach(product -> csv.writeRecord(fields(product)));
        }
    }

    private static List<String> fields(DemoProduct product) {
        return List.of(
                product.sku(),
                product.asin(),
                product.title(),
                product.field("supplier"),
                product.field("unit_cost"),
                "GBP",
                product.field("supplier_days"),
                product.field("prep_days"),
                product.field("transit_days"),
                product.field("receive_days"),
                product.field("moq"),
                product.field("case_pack"),
                product.field("length_cm"),
                product.field("width_cm"),
                product.field("height_cm"),
                product.field("weight_g"),
                shipping(product),
                "0.08",
                BigDecimal.valueOf(6L + product.number() % 9, 1).toPlainString(),
                "12.60",
                product.field("category"));
    }

    private static String shipping(DemoProduct product) {
        return new BigDecimal(product.field("weight_g"))
                .movePointLeft(3)
                .multiply(SHIPPING_A_KG)
                .add(new BigDecimal("0.06"))
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}

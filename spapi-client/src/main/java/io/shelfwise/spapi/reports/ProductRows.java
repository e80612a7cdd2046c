package io.shelfwise.spapi.reports;

import io.shelfwise.core.catalog.Asin;
import io.shelfwise.core.catalog.Dimensions;
import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.supply.LeadTime;
import io.shelfwise.core.supply.SupplyTerms;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of the seller's own products file. */
final class ProductRows implements RowReader<Product> {

    private final FirstLines skus;
    private final Column asin;
    private final Column title;
    private final Column category;
    private final Column supplier;
    private final Column supplierDays;
    private final Column prepDays;
    private final Column transitDays;
    private final Column receiveDays;
    private final Column minimumOrder;
    private final Column casePack;
    private final Column length;
    private final Column width;
    private final Column height;
    private final Column weight;
    private final CostCells costs;

    ProductRows(Columns columns) {
        skus = new FirstLines(columns.needed("sku"));
        asin = columns.optional("asin");
        title = columns.optional("title");
        category = columns.optional("category");
        supplier = columns.optional("supplier");
        costs = new CostCells(columns);
        supplierDays = columns.needed("supplier_lead_time_days");
        prepDays = columns.needed("prep_days");
        transitDays = columns.needed("transit_days");
        receiveDays = columns.needed("receive_days");
        minimumOrder = columns.needed("moq");
        casePack = columns.needed("case_pack");
        length = columns.optional("length_cm");
        width = columns.optional("width_cm");
        height = columns.optional("height_cm");
        weight = columns.optional("weight_g");
    }

    @Override
    public Product read(Row row) {
        Sku sku = skus.sku(row);
        Product product = Product.builder(sku)
                .asin(row.find(asin).map(Asin::of).orElse(null))
                .title(row.find(title).orElse(null))
                .category(row.find(category).orElse(null))
                .dimensions(dimensions(row))
                .weightGrams(size(row, weight))
                .supply(supply(row))
                .costs(costs.read(row))
                .build();
        skus.keep(sku, row);
        return product;
    }

    private @Nullable SupplyTerms supply(Row row) {
        boolean complete = true;
        for (Column column : List.of(supplierDays, prepDays, transitDays, receiveDays, minimumOrder, casePack)) {
            if (row.isBlank(column)) {
                complete = false;
                row.note(column + " is blank: the product has no supply terms");
            } else {
                row.quantity(column);
            }
        }
        if (!complete) {
            return null;
        }
        LeadTime leadTime = new LeadTime(
                days(row, supplierDays), days(row, prepDays), days(row, transitDays), days(row, receiveDays));
        return new SupplyTerms(
                row.find(supplier).orElse(""), leadTime, atLeastOne(row, minimumOrder), atLeastOne(row, casePack));
    }

    private static int days(Row row, Column column) {
        int days = row.quantity(column);
        if (days > LeadTime.MAX_LEG_DAYS) {
            throw row.refused(column, "is too long; expected 0 to " + LeadTime.MAX_LEG_DAYS + " days");
        }
        return days;
    }

    private static int atLeastOne(Row row, Column column) {
        int units = row.quantity(column);
        if (units == 0) {
            row.note(column + " is 0: counted as 1");
        }
        return Math.max(1, units);
    }

    private @Nullable Dimensions dimensions(Row row) {
        BigDecimal longest = size(row, length);
        BigDecimal middle = size(row, width);
        BigDecimal shortest = size(row, height);
        return longest == null || middle == null || shortest == null ? null : new Dimensions(longest, middle, shortest);
    }

    /** A size above zero; null where it is blank or a placeholder of 0. */
    private static @Nullable BigDecimal size(Row row, Column column) {
        if (row.isBlank(column)) {
            return null;
        }
        BigDecimal size = row.decimal(column);
        if (size.signum() < 0) {
            throw row.refused(column, "is negative; expected a size above 0, or blank");
        }
        if (size.signum() == 0) {
            row.note(column + " is 0: taken as unknown");
            return null;
        }
        return size;
    }
}

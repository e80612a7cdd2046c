package io.shelfwise.spapi.reports;

import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.finance.SettlementRow;
import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.core.orders.OrderLine;
import io.shelfwise.spapi.catalogue.reports.ReportCatalogue;
import io.shelfwise.spapi.catalogue.reports.ReportRule;
import io.shelfwise.spapi.catalogue.reports.ReportSpec;
import io.shelfwise.spapi.catalogue.reports.ReportTrait;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The reports that are read into values of the core, and any by the names of its columns. Rows with an accessor for each
 * column are in {@link io.shelfwise.spapi.reports.rows}. A host defines others with {@link ReportType#flatFile}.
 *
 * <p>Column names are as documented and as seen in files of 2017 to 2026; columns that are not used may be absent, and
 * any may stand anywhere.
 */
public final class ReportTypes {

    private ReportTypes() {}

    /**
     * The All Orders report ({@code GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL}, and the one by last update).
     *
     * <p>A line's id is its {@code order-item-id}. Where the file has no such column it is {@code
     * order/SKU/second/n}: Amazon's order id, the SKU, the second of the purchase since 1970, and the line's position
     * among equals within the file, from 1. A line is cancelled if the order's or the item's status is. A blank quantity
     * of a cancelled line is 0, a blank currency that of the marketplace, a blank price none. No buyer data is read.
     */
    public static ReportType<OrderLine> allOrders() {
        return ReportType.flatFile(
                "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL", "All Orders report", OrderRows::new);
    }

    /**
     * The FBA Manage Inventory report ({@code GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA}). Blank quantities are 0; the
     * price is in the marketplace's currency; of several rows of a SKU the first is read.
     *
     * @param asOf the day it was downloaded, which the file does not say
     */
    public static ReportType<InventorySnapshot> fbaManageInventory(LocalDate asOf) {
        return fbaManageInventory(() -> asOf);
    }

    /**
     * The FBA Manage Inventory report, where the day is known only after the file was opened.
     *
     * @param asOf asked for the day at each row
     */
    public static ReportType<InventorySnapshot> fbaManageInventory(Supplier<LocalDate> asOf) {
        return ReportType.flatFile(
                "GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA",
                "FBA Manage Inventory report",
                columns -> new InventoryRows(columns, asOf));
    }

    /**
     * The settlement report V2 ({@code GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2}): a summary row heads each settlement,
     * its lines follow.
     *
     * <p>A line without settlement id belongs to the summary above it, a line without currency is in the currency of its
     * summary. Amounts may have a decimal comma whatever the marketplace: a lone comma before no more digits than the
     * currency has decimals is one. A date that cannot be read is left out and noted, and the line counts without it.
     * Rows may end early. No buyer data is read.
     */
    public static ReportType<SettlementRow> settlementV2() {
        return ReportType.flatFile(
                        "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2", "settlement report V2", SettlementRows::new)
                .withShortRows();
    }

    /**
     * The settlement report V1 ({@code GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE}). Each row gives its summary, or a line for
     * every amount in it, named as in V2. {@link SettlementCheck} proves the lines of both versions against the total.
     */
    public static ReportType<List<SettlementRow>> settlementV1() {
        String name = "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE";
        ReportSpec table = Objects.requireNonNull(ReportCatalogue.reports().get(name));
        return ReportType.flatFile(
                        name, table.title(), columns -> new SettlementV1Rows(new TableRows(table, columns), columns))
                .withShortRows();
    }

    /** The reports that are described with all their columns, flat files first. */
    public static List<ReportType<ReportRow>> described() {
        return ReportCatalogue.reports().keySet().stream()
                .map(ReportTypes::rows)
                .toList();
    }

    /**
     * A report as rows with all columns: with numbers and dates checked where it is among {@link #described}; otherwise
     * each column as text, or as JSON has it.
     *
     * @param name Amazon's name of the type
     */
    public static ReportType<ReportRow> rows(String name) {
        ReportSpec spec = ReportCatalogue.reports().get(name);
        if (spec == null) {
            return unknown(name);
        }
        return spec.is(ReportTrait.JSON)
                ? ReportType.json(name, spec.title(), new JsonBinding<>(JsonShape.of(spec), row -> row))
                : flatFile(spec, columns -> new TableRows(spec, columns));
    }

    /**
     * A flat file that is among {@link #described} as values that are made of its rows, such as the types of {@link
     * io.shelfwise.spapi.reports.rows}. Whatever the columns' kinds promise can be read from each row: one whose amounts
     * have more decimals than their currency is set aside too.
     *
     * @param name Amazon's name of the type
     * @param make makes the value of a row; what it throws as {@link IllegalArgumentException} sets the row aside
     * @throws IllegalArgumentException if no such report is described
     */
    public static <T> ReportType<T> typed(String name, Function<? super ReportRow, ? extends T> make) {
        ReportSpec spec = described(name, false);
        return flatFile(spec, columns -> {
            RowReader<ReportRow> rows = new TableRows(spec, columns, true);
            return row -> make.apply(rows.read(row));
        });
    }

    /**
     * One list of a JSON report that is among {@link #described} as values that are made of its elements; its other lists
     * are passed over. Whatever the kinds of its members promise can be read from each element; one that holds anything
     * else is set aside.
     *
     * @param name Amazon's name of the type
     * @param list the name of the list, such as {@code salesAndTrafficByAsin}
     * @param make makes the value of an element; what it throws as {@link IllegalArgumentException} sets it aside
     * @throws IllegalArgumentException if no such report is described, or it has no such list
     */
    public static <T> ReportType<T> typed(String name, String list, Function<? super ReportRow, ? extends T> make) {
        ReportSpec spec = described(name, true);
        return ReportType.json(
                name, spec.title(), new JsonBinding<>(JsonShape.of(spec).only(list), make));
    }

    private static ReportSpec described(String name, boolean json) {
        ReportSpec spec = ReportCatalogue.reports().get(name);
        if (spec == null || spec.is(ReportTrait.JSON) != json) {
            throw new IllegalArgumentException("name is '" + name + "', which is not among the "
                    + (json ? "JSON" : "flat") + " reports that are described; read it with rows(\"" + name + "\")");
        }
        return spec;
    }

    private static <T> ReportType<T> flatFile(ReportSpec spec, Function<Columns, RowReader<T>> binding) {
        ReportType<T> type = ReportType.flatFile(spec.type(), spec.title(), binding);
        return spec.is(ReportTrait.SHORT) ? type.withShortRows() : type;
    }

    /** A report that nobody described: all its columns are text, and may be buyers' data. */
    private static ReportType<ReportRow> unknown(String name) {
        ReportSpec spec = new ReportSpec(name, name + " report", Set.of(ReportTrait.BUYER), List.of());
        ReportRule rule = ReportCatalogue.rules().get(name);
        boolean csv = rule != null && rule.contentType().equals(ReportRule.CSV);
        Function<Columns, RowReader<ReportRow>> rows = columns -> new TableRows(spec, columns);
        return (csv ? ReportType.csv(name, spec.title(), rows) : flatFile(spec, rows)).orJson(row -> row);
    }

    /**
     * The seller's own facts, a CSV file with the columns {@code sku, unit_cost, currency, supplier_lead_time_days,
     * prep_days, transit_days, receive_days, moq, case_pack}, and if wanted {@code asin, title, supplier, length_cm,
     * width_cm, height_cm, weight_g, inbound_shipping_per_unit, repack_materials_per_unit, repack_minutes_per_unit,
     * labor_rate_per_hour, category}.
     *
     * <p>With a blank lead time, MOQ or case pack the product has no supply terms, with a blank unit cost no costs.
     * Other blank costs are 0, a blank currency is that of the marketplace, an MOQ or case pack of 0 is 1; the summary
     * notes each. Of several rows of a SKU the first is read.
     */
    public static ReportType<Product> products() {
        return ReportType.csv("PRODUCTS", "products file", ProductRows::new);
    }
}

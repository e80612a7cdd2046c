package io.shelfwise.spapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.orders.OrderLine;
import io.shelfwise.core.storage.InMemoryStorage;
import io.shelfwise.core.storage.Storage;
import io.shelfwise.spapi.imports.ImportReport;
import io.shelfwise.spapi.imports.SellerFiles;
import io.shelfwise.spapi.reports.Column;
import io.shelfwise.spapi.reports.ReportRows;
import io.shelfwise.spapi.reports.ReportSummary;
import io.shelfwise.spapi.reports.ReportType;
import io.shelfwise.spapi.reports.ReportTypes;
import io.shelfwise.spapi.reports.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of this module's README. */
class ReadmeTest {

    @TempDir
    Path folder;

    @Test
    void imports() throws IOException {
        Path orders = orders();
        Path inventory = Files.writeString(folder.resolve("i.txt"), "sku\tafn-fulfillable-quantity\nMUG\t7\n");
        Path products = Files.writeString(folder.resolve("p.csv"), """
                sku;unit_cost;currency;supplier_lead_time_days;prep_days;transit_days;receive_days;moq;case_pack
                MUG;1,09;EUR;30;2;5;7;24;6
                """);
        SellerAccount account = SellerAccount.of("tenant", "seller");

        // region readme-import
        Storage storage = new InMemoryStorage(); // or the host's own
        ImportReport report = SellerFiles.of(account, Marketplace.DE)
                .orders(orders) // one or many, overlapping or not
                .inventory(inventory)
                .products(products)
                .importInto(storage);
        report.files().forEach(file -> file.problems().forEach(System.err::println));
        // endregion

        assertThat(report.orderLines()).isEqualTo(2);
        assertThat(report.setAside()).isZero();
        assertThat(storage.products().all(account)).hasSize(1);
    }

    @Test
    void reading() throws IOException {
        Path file = orders();

        // region readme-read
        Map<Sku, Integer> units = new TreeMap<>();
        try (ReportRows<OrderLine> lines = Reports.of(Marketplace.DE).read(ReportTypes.allOrders(), file)) {
            lines.forEach(line -> units.merge(line.sku(), line.quantity(), Integer::sum));
            ReportSummary summary = lines.summary(); // rows read, rows set aside and why, character set
            summary.problems().forEach(System.err::println); // line 7, quantity 'x': is not a number; ...
        }
        // endregion

        assertThat(units).containsExactly(Map.entry(Sku.of("MUG"), 5));
    }

    @Test
    void ownType() throws IOException {
        Path file = Files.writeString(folder.resolve("afn.txt"), "seller-sku\tQuantity Available\nMUG\t3\n");

        // region readme-own-type
        record Available(String sku, int units) {}

        ReportType<Available> type =
                ReportType.flatFile("GET_AFN_INVENTORY_DATA", "Amazon Fulfilled Inventory report", columns -> {
                    Column sku = columns.needed("seller-sku");
                    Column units = columns.needed("Quantity Available");
                    return row -> new Available(row.text(sku), row.quantity(units));
                });
        List<Available> all;
        try (ReportRows<Available> rows = Reports.of(Marketplace.US).read(type, file)) {
            all = rows.stream().toList();
        }
        // endregion

        assertThat(all).containsExactly(new Available("MUG", 3));
    }

    private Path orders() throws IOException {
        return Files.writeString(folder.resolve("o.txt"), """
                amazon-order-id\tpurchase-date\torder-status\tsku\tquantity
                302-1\t2025-06-01T10:00:00+00:00\tShipped\tMUG\t2
                302-2\t2025-06-02T10:00:00+00:00\tShipped\tMUG\t3
                """);
    }
}

package io.shelfwise.spapi.imports;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.core.orders.OrderLine;
import io.shelfwise.spapi.reports.ReportRows;
import io.shelfwise.spapi.reports.ReportSource;
import io.shelfwise.spapi.reports.ReportSummary;
import io.shelfwise.spapi.reports.ReportType;
import io.shelfwise.spapi.reports.ReportTypes;
import io.shelfwise.spapi.reports.Reports;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** All files of an import, open and with their headers checked. */
final class OpenFiles implements AutoCloseable {

    private final Reports reports;
    private final LongConsumer progress;
    private final List<ReportRows<?>> all = new ArrayList<>();
    private final List<ReportRows<OrderLine>> orders = new ArrayList<>();
    private @Nullable ReportRows<InventorySnapshot> inventory;
    private @Nullable ReportRows<Product> products;
    private @Nullable LocalDate asOf;

    private OpenFiles(Marketplace marketplace, LongConsumer progress) {
        this.reports = Reports.of(marketplace);
        this.progress = progress;
    }

    static OpenFiles open(
            Marketplace marketplace,
            List<Path> orders,
            @Nullable Path inventory,
            @Nullable Path products,
            LongConsumer progress) {
        OpenFiles files = new OpenFiles(marketplace, progress);
        try {
            for (Path file : orders) {
                files.orders.add(files.open(ReportTypes.allOrders(), file));
            }
            if (inventory != null) {
                files.inventory = files.open(ReportTypes.fbaManageInventory(files::asOf), inventory);
            }
            if (products != null) {
                files.products = files.open(ReportTypes.products(), products);
            }
            return files;
        } catch (RuntimeException e) {
            files.closeAfter(e);
            throw e;
        }
    }

    private <T> ReportRows<T> open(ReportType<T> type, Path file) {
        ReportRows<T> rows = reports.read(type, ReportSource.file(file).onProgress(progress));
        all.add(rows);
        return rows;
    }

    /** The order files that name, or don't name, their items. */
    List<ReportRows<OrderLine>> orders(boolean withItemIds) {
        return orders.stream()
                .filter(rows -> rows.columns().optional("order-item-id").isPresent() == withItemIds)
                .toList();
    }

    @Nullable
    ReportRows<InventorySnapshot> inventory() {
        return inventory;
    }

    @Nullable
    ReportRows<Product> products() {
        return products;
    }

    List<ReportSummary> summaries() {
        return all.stream().<ReportSummary>map(ReportRows::summary).toList();
    }

    /** Sets the day of the inventory; before its rows are read. */
    void date(LocalDate day) {
        asOf = day;
    }

    private LocalDate asOf() {
        return Objects.requireNonNull(asOf, "asOf is missing; set the day before reading the inventory");
    }

    private void closeAfter(RuntimeException reason) {
        try {
            close();
        } catch (RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        all.forEach(ReportRows::close);
    }
}

package io.shelfwise.spapi.imports;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.core.storage.Storage;
import io.shelfwise.spapi.reports.ReportRows;
import io.shelfwise.spapi.reports.ReportSummary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One import: orders first, since they may set the day; then the smaller files; then what is made of them. */
final class FileImport {

    private final SellerAccount account;
    private final Storage storage;
    private final DailyRollUp rollUp;
    private final OrderImport orders;

    FileImport(SellerAccount account, Marketplace marketplace, Storage storage) {
        this.account = account;
        this.storage = storage;
        this.rollUp = new DailyRollUp(marketplace);
        this.orders = new OrderImport(account, storage.orderLines(), rollUp, marketplace.currency());
    }

    ImportReport run(OpenFiles files, @Nullable LocalDate given) {
        orders.run(files);
        LocalDate asOf = given != null ? given : dayAfterLastOrder(files);
        files.date(asOf);
        List<InventorySnapshot> inventory = all(files.inventory());
        List<Product> products = all(files.products());
        storage.inventory().save(account, inventory);
        storage.products().save(account, products);
        rollUp.run(storage, account);

        Set<Sku> stocked = inventory.stream().map(InventorySnapshot::sku).collect(Collectors.toSet());
        Set<Sku> described = products.stream().map(Product::sku).collect(Collectors.toSet());
        ImportNotes notes = new ImportNotes(asOf);
        notes.orders(orders, rollUp);
        if (files.inventory() != null && files.products() != null) {
            notes.products(stocked, described);
        }
        List<UnlistedSku> unlisted = files.inventory() == null ? List.of() : unlisted(stocked);
        return new ImportReport(asOf, files.summaries(), orders, rollUp, unlisted, notes.texts());
    }

    private LocalDate dayAfterLastOrder(OpenFiles files) {
        return rollUp.lastDay()
                .orElseThrow(() ->
                        new IllegalArgumentException("the as-of day is not given, and no order was read to take it from"
                                + setAside(files) + "; give the day of the files"))
                .plusDays(1);
    }

    /** Why orders were given and none was read. */
    private static String setAside(OpenFiles files) {
        for (ReportSummary file : files.summaries()) {
            if (file.setAside() > 0) {
                return " (" + file.setAside() + " rows of " + file.file() + " set aside, the first: "
                        + file.problems().get(0) + ")";
            }
        }
        return "";
    }

    private static <T> List<T> all(@Nullable ReportRows<T> rows) {
        List<T> values = new ArrayList<>();
        if (rows != null) {
            rows.forEach(values::add);
        }
        return values;
    }

    private List<UnlistedSku> unlisted(Set<Sku> stocked) {
        return rollUp.units().entrySet().stream()
                .filter(entry -> entry.getValue() > 0 && !stocked.contains(entry.getKey()))
                .map(entry -> new UnlistedSku(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(UnlistedSku::units).reversed().thenComparing(UnlistedSku::sku))
                .toList();
    }
}

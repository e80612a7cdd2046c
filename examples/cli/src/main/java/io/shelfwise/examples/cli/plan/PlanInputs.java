package io.shelfwise.examples.cli.plan;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.core.storage.Storage;
import io.shelfwise.costing.UnitMargins;
import io.shelfwise.forecasting.replenishment.RestockItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads what the planner needs from storage. Any storage would do; the command uses the one in memory. */
final class PlanInputs {

    /** Older sales say little about the next months, and three years show the yearly pattern. */
    private static final int HISTORY_YEARS = 3;

    private final Storage storage;
    private final SellerAccount account;
    private final Marketplace marketplace;
    private final LocalDate asOf;
    private final UnitMargins margins = UnitMargins.bundled();

    PlanInputs(Storage storage, SellerAccount account, Marketplace marketplace, LocalDate asOf) {
        this.storage = storage;
        this.account = account;
        this.marketplace = marketplace;
        this.asOf = asOf;
    }

    /** One item for each SKU of the newest inventory. */
    List<RestockItem> items() {
        return storage.inventory().latest(account, asOf).stream()
                .map(this::item)
                .toList();
    }

    private RestockItem item(InventorySnapshot stock) {
        Optional<Product> product = storage.products().find(account, stock.sku());
        return new RestockItem(
                stock,
                demand(stock),
                product,
                product.flatMap(known -> margins.of(known, stock.listPrice(), marketplace, asOf)));
    }

    private DemandSeries demand(InventorySnapshot stock) {
        return DemandSeries.sinceFirstSale(
                asOf,
                storage.dailySales().find(account, marketplace, stock.sku(), asOf.minusYears(HISTORY_YEARS), asOf));
    }
}

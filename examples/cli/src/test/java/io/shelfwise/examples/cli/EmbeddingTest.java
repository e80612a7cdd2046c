package io.shelfwise.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.core.storage.InMemoryStorage;
import io.shelfwise.core.storage.Storage;
import io.shelfwise.costing.UnitMargins;
import io.shelfwise.forecasting.replenishment.RestockItem;
import io.shelfwise.forecasting.replenishment.RestockPlan;
import io.shelfwise.forecasting.replenishment.RestockPlanner;
import io.shelfwise.forecasting.replenishment.RestockSettings;
import io.shelfwise.spapi.imports.SellerFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's embedding snippet, and that it plans what the command plans. */
class EmbeddingTest {

    @TempDir
    private Path folder;

    @Test
    void theSnippetPlansWhatTheCommandPlans() throws IOException {
        SmallShop shop = new SmallShop(folder);
        RestockPlan plan = plan(shop.orderFile(), shop.inventoryFile(), shop.productFile());

        shop.plan("--out", folder.resolve("out"));
        List<String> rows = new ArrayList<>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve("out/plan.csv"))) {
            csv.forEach(row -> rows.add(row.getField("sku") + " " + row.getField("order_units") + " "
                    + row.getField("order_value") + " " + row.getField("status")));
        }
        assertThat(plan.lines().stream().map(EmbeddingTest::row)).containsExactlyElementsOf(rows);
    }

    private static String row(io.shelfwise.forecasting.replenishment.RestockLine line) {
        return line.sku() + " " + line.order().units() + " "
                + line.order()
                        .value()
                        .map(value -> value.amount().toPlainString())
                        .orElse("") + " " + line.status();
    }

    private static RestockPlan plan(Path orders, Path inventory, Path products) {
        // region embed
        Storage storage = new InMemoryStorage();
        SellerAccount account = SellerAccount.of("my-host", "A1SELLER");
        Marketplace uk = Marketplace.UK;
        LocalDate asOf = SellerFiles.of(account, uk)
                .orders(orders)
                .inventory(inventory)
                .products(products)
                .importInto(storage)
                .asOf();

        UnitMargins margins = UnitMargins.bundled();
        List<RestockItem> items = new ArrayList<>();
        for (InventorySnapshot stock : storage.inventory().latest(account, asOf)) {
            var sales = storage.dailySales().find(account, uk, stock.sku(), asOf.minusYears(3), asOf);
            Optional<Product> product = storage.products().find(account, stock.sku());
            var economics = product.flatMap(known -> margins.of(known, stock.listPrice(), uk, asOf));
            items.add(new RestockItem(stock, DemandSeries.sinceFirstSale(asOf, sales), product, economics));
        }

        RestockPlan plan = RestockPlanner.of(RestockSettings.defaults()).plan(items, asOf);
        plan.lines()
                .forEach(line -> System.out.println(line.sku() + ": order "
                        + line.order().units() + " by "
                        + line.order().reorderDate().map(LocalDate::toString).orElse("-") + ", " + line.reasons()));
        // endregion
        return plan;
    }
}

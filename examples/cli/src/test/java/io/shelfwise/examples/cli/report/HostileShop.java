package io.shelfwise.examples.cli.report;

import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.core.supply.LeadTime;
import io.shelfwise.core.supply.SupplyTerms;
import io.shelfwise.forecasting.replenishment.RestockItem;
import io.shelfwise.forecasting.replenishment.RestockLine;
import io.shelfwise.forecasting.replenishment.RestockPlan;
import io.shelfwise.forecasting.replenishment.RestockPlanner;
import io.shelfwise.forecasting.replenishment.RestockSettings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A shop of sixty SKUs, some of which are named to break the page. */
final class HostileShop {

    static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

    static final List<String> NAMES = List.of(
            "</script><script>console.error('escaped')</script>",
            "<img src=x onerror=\"console.error('image')\">",
            "quotes \" ' ` and <b>&amp;</b> <!--",
            "line\u2028and\u2029paragraph",
            "日本語 ключ ü 🧦",
            "{{data}} $1 \\u003c");

    private static final int SKUS = 60;

    private HostileShop() {}

    static RestockPlan plan() {
        List<RestockItem> items = new ArrayList<>();
        for (int i = 0; i < SKUS; i++) {
            items.add(item(i));
        }
        return RestockPlanner.of(RestockSettings.defaults(), TwoADay::forecast).plan(items, AS_OF);
    }

    /** Some of the plan's columns; cover is 9.5, 10.5 and so on, blank for every third SKU. */
    static List<ReportColumn> columns() {
        return List.of(
                new ReportColumn("sku", line -> line.sku().value()),
                new ReportColumn("title", line -> line.item().title()),
                new ReportColumn("status", line -> line.status().name()),
                new ReportColumn("order_units", line -> line.order().units()),
                new ReportColumn("currency", line -> "GBP"),
                new ReportColumn(
                        "stockout_date",
                        line -> line.coverage()
                                .stockoutDate()
                                .map(LocalDate::toString)
                                .orElse(null)),
                new ReportColumn(
                        "reorder_date",
                        line -> line.order()
                                .reorderDate()
                                .map(LocalDate::toString)
                                .orElse(null)),
                new ReportColumn("days_of_cover", HostileShop::cover),
                new ReportColumn("landed_unit_cost", line -> new BigDecimal("1.5000")),
                new ReportColumn("reasons", RestockLine::reasons));
    }

    private static BigDecimal cover(RestockLine line) {
        int available = line.item().stock().available();
        return available % 3 == 0 ? null : BigDecimal.valueOf(available + 85L, 1);
    }

    private static RestockItem item(int i) {
        String name = NAMES.get(i % NAMES.size());
        Sku sku = Sku.of(i < NAMES.size() ? name : "SKU-" + i);
        InventorySnapshot stock = InventorySnapshot.builder(sku, AS_OF)
                .title(name)
                .available(i)
                .inboundShipped(i % 4 * 10)
                .build();
        return new RestockItem(stock, demand(i), i % 10 == 9 ? Optional.empty() : product(sku), Optional.empty());
    }

    private static Optional<Product> product(Sku sku) {
        SupplyTerms terms = new SupplyTerms("<i>supplier</i>", new LeadTime(10, 1, 3, 2), 12, 6);
        return Optional.of(Product.builder(sku).supply(terms).build());
    }

    /** Every seventh has never sold; every fifth was out of stock for a while. */
    private static DemandSeries demand(int i) {
        if (i % 7 == 6) {
            return DemandSeries.daily(AS_OF);
        }
        double[] units = new double[200];
        Arrays.setAll(units, day -> (day + i) % 4);
        DemandSeries series = DemandSeries.daily(AS_OF.minusDays(units.length), units);
        if (i % 5 > 0) {
            return series;
        }
        boolean[] inStock = new boolean[units.length];
        Arrays.fill(inStock, true);
        Arrays.fill(inStock, 150, 166, false);
        return series.withInStock(inStock);
    }
}

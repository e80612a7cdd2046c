package io.shelfwise.examples.benchmarks.replenishment;

import io.shelfwise.core.catalog.Dimensions;
import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.economics.UnitEconomics;
import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.core.supply.LeadTime;
import io.shelfwise.core.supply.SupplyTerms;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Forecaster;
import io.shelfwise.forecasting.Forecasters;
import io.shelfwise.forecasting.Horizon;
import io.shelfwise.forecasting.replenishment.RestockItem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;

/** SKUs with stock, terms, economics, sizes and a forecast each. The same at each run. */
final class MadeUpSeller {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Currency GBP = Currency.getInstance("GBP");

    private static final int HISTORY = 60;
    private static final int FORECAST_DAYS = 180;

    private final SplittableRandom random = new SplittableRandom(20_260_106);
    private final Forecaster forecaster = Forecasters.tsb();
    private final List<RestockItem> items = new ArrayList<>();
    private final Map<Sku, ForecastDistribution> forecasts = new HashMap<>();

    MadeUpSeller(int skus) {
        for (int i = 0; i < skus; i++) {
            add(Sku.of("SKU-" + i));
        }
    }

    List<RestockItem> items() {
        return items;
    }

    ForecastDistribution forecast(RestockItem item) {
        return Objects.requireNonNull(forecasts.get(item.sku()));
    }

    private void add(Sku sku) {
        double perDay = Math.exp(random.nextDouble(-2.5, 3));
        double[] units = new double[HISTORY];
        for (int day = 0; day < HISTORY; day++) {
            units[day] = Math.floor(perDay * 2 * random.nextDouble() + random.nextDouble());
        }
        DemandSeries demand = DemandSeries.daily(TODAY.minusDays(HISTORY), units);
        forecasts.put(sku, forecaster.forecast(demand, Horizon.days(FORECAST_DAYS)));
        InventorySnapshot stock = InventorySnapshot.builder(sku, TODAY)
                .available((int) (perDay * random.nextInt(70)))
                .inboundShipped((int) (perDay * random.nextInt(20)))
                .build();
        items.add(new RestockItem(stock, demand, Optional.of(product(sku)), Optional.of(economics())));
    }

    private Product product(Sku sku) {
        LeadTime leadTime = new LeadTime(15 + random.nextInt(20), 2, 5, 5);
        return Product.builder(sku)
                .dimensions(new Dimensions(centimetres(), centimetres(), centimetres()))
                .supply(new SupplyTerms(
                        "supplier " + random.nextInt(40), leadTime, 1 + random.nextInt(60), 1 + random.nextInt(24)))
                .build();
    }

    private BigDecimal centimetres() {
        return BigDecimal.valueOf(random.nextInt(3, 40));
    }

    private UnitEconomics economics() {
        return new UnitEconomics(pence(100, 2000), Optional.of(pence(50, 1500)), List.of("made up"));
    }

    private UnitAmount pence(int from, int to) {
        return UnitAmount.of(BigDecimal.valueOf(random.nextInt(from, to), 2), GBP);
    }
}

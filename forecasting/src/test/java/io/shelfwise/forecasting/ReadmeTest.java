package io.shelfwise.forecasting;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.core.supply.LeadTime;
import io.shelfwise.core.supply.SupplyTerms;
import io.shelfwise.forecasting.events.Event;
import io.shelfwise.forecasting.events.EventCalendar;
import io.shelfwise.forecasting.replenishment.CycleServiceLevel;
import io.shelfwise.forecasting.replenishment.RestockItem;
import io.shelfwise.forecasting.replenishment.RestockPlan;
import io.shelfwise.forecasting.replenishment.RestockPlanner;
import io.shelfwise.forecasting.replenishment.RestockSettings;
import io.shelfwise.forecasting.velocity.Velocity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The code of this module's README. */
class ReadmeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final DemandSeries demand = someSales();

    @Test
    void forecast() {
        // region readme-forecast
        ForecastDistribution forecast = Forecasters.automatic().forecast(demand, Horizon.days(60));
        double expected = forecast.sumOver(Window.firstDays(37)).mean();
        double covers = forecast.sumOver(Window.firstDays(37)).quantile(0.95); // enough 19 times in 20
        // endregion

        assertThat(expected).isBetween(37 * 3.0, 37 * 5.0);
        assertThat(covers).isGreaterThan(expected);
    }

    @Test
    void pooled() {
        SellerAccount account = SellerAccount.of("my-host", "A1SELLER");
        List<DemandSeries> allProducts = List.of(demand, someSales(), demand.slice(20, demand.length()));

        // region readme-pooled
        SellerDemand seller = SellerDemand.of(account, allProducts); // one seller, never two
        PooledForecaster pooled = PooledForecaster.train(seller, Horizon.days(60));
        ForecastDistribution better = pooled.forecast(demand, Horizon.days(60));
        // endregion

        assertThat(better.sumOver(Window.firstDays(30)).mean()).isBetween(30 * 3.0, 30 * 5.0);
        assertThat(pooled.toString()).contains("A1SELLER", "3 products");
    }

    @Test
    void plan() {
        Product product = Product.builder(Sku.of("MUG-BLUE"))
                .supply(new SupplyTerms("Potter & Sons", new LeadTime(20, 2, 3, 5), 50, 10))
                .build();
        InventorySnapshot stock =
                InventorySnapshot.builder(product.sku(), TODAY).available(40).build();

        // region readme-plan
        RestockSettings settings = RestockSettings.defaults().withServiceLevel(CycleServiceLevel.of(0.98));
        RestockItem item = new RestockItem(stock, demand, Optional.of(product), Optional.empty());
        RestockPlan plan = RestockPlanner.of(settings).plan(List.of(item), TODAY);
        // endregion

        assertThat(plan.lines()).hasSize(1);
        assertThat(plan.lines().get(0).order().units()).isGreaterThanOrEqualTo(50);
    }

    @Test
    void events() {
        // region readme-events
        EventCalendar calendar = EventCalendar.of(Marketplace.UK)
                .with(Event.of("Lightning deal", LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 10)));
        ForecastDistribution promoted = Forecasters.seasonalRegression(calendar).forecast(demand, Horizon.days(60));
        Velocity velocity = Velocity.of(demand); // days in stock only, over 7, 30 and 90 days, and its peak
        // endregion

        assertThat(promoted.mean(3)).isBetween(2.0, 7.0);
        assertThat(velocity.perDay().orElseThrow()).isBetween(3.0, 5.0);
        assertThat(velocity.peak()).isPresent();
    }

    private static DemandSeries someSales() {
        Random random = new Random(7);
        return DemandSeries.daily(
                TODAY.minusDays(200), random.ints(200, 0, 9).asDoubleStream().toArray());
    }
}

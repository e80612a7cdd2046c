package io.shelfwise.forecasting.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.core.supply.LeadTime;
import io.shelfwise.core.supply.SupplyTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class RestockPlannerPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Property
    void ordersAreZeroOrAtLeastTheMinimumInWholeCases(
            @ForAll @DoubleRange(max = 500) double unitsPerDay,
            @ForAll @IntRange(max = 20_000) int available,
            @ForAll @IntRange(min = 1, max = 5_000) int minimum,
            @ForAll @IntRange(min = 1, max = 300) int casePack,
            @ForAll @IntRange(max = 120) int supplierDays) {
        SupplyTerms terms = new SupplyTerms("", new LeadTime(supplierDays, 1, 2, 3), minimum, casePack);
        RestockLine line = line(unitsPerDay, available, terms, 0.95);

        long units = line.order().units();
        assertThat(units == 0 || units >= minimum).isTrue();
        assertThat(units % casePack).isZero();
        if (units > 0) {
            long level = (long) Math.ceil((supplierDays + 6 + 7) * unitsPerDay * 1.9 - 1e-6);
            assertThat(available + units).isGreaterThanOrEqualTo(level);
        }
    }

    @Property
    void moreStockNeverRaisesAnOrder(
            @ForAll @DoubleRange(min = 0.1, max = 100) double unitsPerDay,
            @ForAll @IntRange(max = 5_000) int available,
            @ForAll @IntRange(max = 5_000) int more) {
        SupplyTerms terms = new SupplyTerms("", new LeadTime(20, 1, 2, 3), 30, 6);

        assertThat(line(unitsPerDay, available + more, terms, 0.95).order().units())
                .isLessThanOrEqualTo(
                        line(unitsPerDay, available, terms, 0.95).order().units());
    }

    @Property
    void aHigherServiceLevelNeverLowersAnOrder(
            @ForAll @DoubleRange(min = 0.1, max = 100) double unitsPerDay,
            @ForAll @IntRange(max = 5_000) int available,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double level,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double other) {
        SupplyTerms terms = new SupplyTerms("", new LeadTime(20, 1, 2, 3), 30, 6);

        assertThat(line(unitsPerDay, available, terms, Math.max(level, other))
                        .order()
                        .units())
                .isGreaterThanOrEqualTo(line(unitsPerDay, available, terms, Math.min(level, other))
                        .order()
                        .units());
    }

    private static RestockLine line(double unitsPerDay, int available, SupplyTerms terms, double level) {
        RestockSettings settings = RestockSettings.defaults().withServiceLevel(CycleServiceLevel.of(level));
        InventorySnapshot stock = InventorySnapshot.builder(Sku.of("A"), TODAY)
                .available(available)
                .build();
        RestockItem item = new RestockItem(
                stock,
                DemandSeries.daily(TODAY.minusDays(3), 1, 1, 1),
                Optional.of(Product.builder(Sku.of("A")).supply(terms).build()),
                Optional.empty());
        return RestockPlanner.of(settings, FlatForecast.of(unitsPerDay))
                .plan(List.of(item), TODAY)
                .lines()
                .get(0);
    }
}

package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.catalog.Dimensions;
import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.economics.AgeFee;
import io.shelfwise.core.economics.StockCosts;
import io.shelfwise.core.economics.UnitEconomics;
import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.core.supply.LeadTime;
import io.shelfwise.core.supply.LeadTimeDistribution;
import io.shelfwise.core.supply.Leg;
import io.shelfwise.core.supply.PackingLimits;
import io.shelfwise.core.supply.PriceBreak;
import io.shelfwise.core.supply.SupplyRoute;
import io.shelfwise.core.supply.SupplyTerms;
import io.shelfwise.forecasting.Batch;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.coverage.DatedArrival;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A made-up seller: SKUs that differ in demand, stock, arrivals, suppliers, lead times and their spread, sizes and money. */
final class MadeUpShop {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Currency USD = Currency.getInstance("USD");
    /** Longer than any lead time here. */
    private static final int DAYS = 900;

    private final Random random;
    private final boolean steady;
    private final Map<Sku, ForecastDistribution> forecasts = new HashMap<>();
    private final List<RestockItem> items = new ArrayList<>();

    MadeUpShop(long seed, int skus) {
        this(seed, skus, false);
    }

    /** Steady demand neither waves nor has a trend, and the variance of its sums rises evenly with their days. */
    MadeUpShop(long seed, int skus, boolean steady) {
        this.random = new Random(seed);
        this.steady = steady;
        for (int i = 0; i < skus; i++) {
            add(Sku.of("SKU" + i));
        }
    }

    List<RestockItem> items() {
        return items;
    }

    RestockPlan plan(RestockSettings settings, Collection<RestockItem> some) {
        return RestockPlanner.of(settings)
                .plan(some, TODAY, Batch.inCallingThread(), item -> forecasts.get(item.sku()));
    }

    /** A target of any kind. */
    StockTarget target() {
        return switch (random.nextInt(3)) {
            case 0 -> Economic.usual();
            case 1 -> FillRate.of(0.6 + 0.39 * random.nextDouble());
            default -> CycleServiceLevel.of(0.55 + 0.44 * random.nextDouble());
        };
    }

    RestockSettings settings() {
        return RestockSettings.defaults()
                .withTarget(target())
                .withReviewDays(1 + random.nextInt(14))
                .withHorizonDays(30 + random.nextInt(60));
    }

    /**
     * A budget, room in all and by type and month, cartons, a supplier's minimum, each there or not.
     *
     * @param seed equal ones give equal limits
     * @param which is wider, 0 to 4; -1 for all
     * @param wider so many times
     */
    static PlanLimits limits(long seed, int which, double wider) {
        Random random = new Random(seed);
        double[] scale = new double[5];
        Arrays.setAll(scale, limit -> which == -1 || which == limit ? wider : 1);
        PlanLimits.Builder limits = PlanLimits.builder();
        if (random.nextInt(4) > 0) {
            limits.budget(money(scale[0] * 40_000 * random.nextDouble()));
        }
        if (random.nextBoolean()) {
            limits.cubicFeet(scale[1] * 400 * random.nextDouble());
        }
        if (random.nextBoolean()) {
            limits.cubicFeet(
                    "Oversize", YearMonth.of(2026, 3 + random.nextInt(2)), scale[2] * 150 * random.nextDouble());
        }
        if (random.nextBoolean()) {
            limits.cartons((long) (scale[3] * 200 * random.nextDouble()));
        }
        if (random.nextBoolean()) {
            limits.supplierMinimum("S" + random.nextInt(3), money(2_000 * random.nextDouble() / scale[4]));
        }
        return limits.build();
    }

    private void add(Sku sku) {
        double rate = Math.exp(6 * random.nextDouble() - 2.5);
        double growth = 0.02 * random.nextDouble() - 0.006;
        double wave = 0.8 * random.nextDouble();
        double doubt = 4 * random.nextDouble();
        forecasts.put(
                sku,
                new WavyForecast(
                        TODAY,
                        DAYS,
                        rate,
                        steady ? 0 : growth,
                        steady ? 0 : wave,
                        steady ? Math.min(doubt, Math.sqrt(rate)) : doubt));
        SupplyTerms terms = new SupplyTerms(
                "S" + random.nextInt(3),
                new LeadTime(random.nextInt(40), random.nextInt(5), random.nextInt(20), random.nextInt(8)),
                1 + random.nextInt(150),
                1 + random.nextInt(30));
        BigDecimal side = BigDecimal.valueOf(5 + random.nextInt(40));
        int cost = 1 + random.nextInt(20);
        items.add(new RestockItem(
                InventorySnapshot.builder(sku, TODAY)
                        .available((int) (rate * 60 * random.nextDouble()))
                        .inboundShipped(random.nextInt(3) == 0 ? random.nextInt(100) : 0)
                        .inboundWorking(random.nextInt(3) == 0 ? random.nextInt(100) : 0)
                        .build(),
                DemandSeries.daily(TODAY.minusDays(3), 1, 1, 1),
                Optional.of(Product.builder(sku)
                        .dimensions(new Dimensions(side, side, side))
                        .supply(terms)
                        .build()),
                random.nextInt(12) == 0 ? Optional.empty() : Optional.of(economics(cost)),
                facts(terms, rate, cost)));
    }

    private UnitEconomics economics(int cost) {
        StockCosts.Builder costs = StockCosts.builder()
                .storagePerDay(dollars(random.nextInt(3)).dividedBy(50))
                .lowInventoryFee(dollars(random.nextInt(2)));
        if (random.nextBoolean()) {
            costs.ageFees(List.of(new AgeFee(60 + random.nextInt(150), dollars(1 + random.nextInt(3)))));
        }
        Optional<UnitAmount> margin =
                random.nextInt(6) == 0 ? Optional.empty() : Optional.of(dollars(random.nextInt(12) - 1));
        return new UnitEconomics(dollars(cost), margin, List.of(), costs.build());
    }

    private PlanningFacts facts(SupplyTerms terms, double rate, int cost) {
        PlanningFacts.Builder facts = PlanningFacts.builder();
        if (random.nextInt(3) > 0) {
            SupplyRoute.Builder route = SupplyRoute.of(terms)
                    .withLegs(Map.of(
                            Leg.TRANSIT,
                            LeadTimeDistribution.ofMeanAndDeviation(
                                    1 + 20 * random.nextDouble(), 8 * random.nextDouble())))
                    .toBuilder();
            if (random.nextBoolean()) {
                route.priceBreaks(List.of(
                        new PriceBreak(1, dollars(cost)),
                        new PriceBreak(100 + random.nextInt(200), dollars(cost).dividedBy(1 + random.nextInt(2)))));
            }
            if (random.nextInt(3) == 0) {
                route.packing(PackingLimits.cartons(terms.casePack(), 1 + random.nextInt(60)));
            }
            facts.routes(List.of(route.build()));
        }
        if (random.nextInt(2) == 0) {
            facts.arrivals(List.of(new DatedArrival(
                    LeadTimeDistribution.ofMeanAndDeviation(30 * random.nextDouble(), 5 * random.nextDouble()),
                    1 + (int) (rate * 20 * random.nextDouble()),
                    "PO")));
        }
        if (random.nextInt(3) == 0) {
            facts.storageType("Oversize");
        }
        if (random.nextInt(6) == 0) {
            facts.shelfLifeDays(20 + random.nextInt(100));
        }
        if (random.nextInt(8) == 0) {
            facts.endOfLife(TODAY.plusDays(random.nextInt(120)));
        }
        if (random.nextInt(5) == 0) {
            facts.elsewhere(List.of(new StockElsewhere("prep", random.nextInt(80), LeadTimeDays.fixed(5), 1)));
        }
        return facts.build();
    }

    static UnitAmount dollars(int amount) {
        return UnitAmount.of(BigDecimal.valueOf(amount), USD);
    }

    static Money money(double amount) {
        return new Money((long) (amount * 100), USD);
    }
}

package io.shelfwise.forecasting.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.shelfwise.core.supply.PriceBreak;
import io.shelfwise.core.supply.SupplyRoute;
import io.shelfwise.core.supply.SupplyTerms;
import io.shelfwise.forecasting.Horizon;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class EconomicPlanPropertyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Currency USD = Currency.getInstance("USD");
    private static final double CLOSE = 1e-6;

    @Property(tries = 300)
    void moreStockNeverRaisesAnOrder(
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.1, max = 50) double unitsPerDay,
            @ForAll @IntRange(max = 3_000) int available,
            @ForAll @IntRange(max = 3_000) int more) {
        RestockItem item = item(new Random(seed), "A", available);

        assertThat(order(withStock(item, available + more), unitsPerDay)).isLessThanOrEqualTo(order(item, unitsPerDay));
    }

    @Property(tries = 300)
    void aHigherMarginNeverLowersAnOrder(
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.1, max = 50) double unitsPerDay,
            @ForAll @IntRange(max = 500) int available,
            @ForAll @IntRange(min = 0, max = 20) int more) {
        RestockItem item = item(new Random(seed), "A", available);
        UnitEconomics before = item.economics().orElseThrow();
        UnitEconomics after = new UnitEconomics(
                before.landedCost(),
                before.margin().map(margin -> margin.plus(dollars(more))),
                List.of(),
                before.stockCosts());

        assertThat(order(item.withEconomics(after), unitsPerDay)).isGreaterThanOrEqualTo(order(item, unitsPerDay));
    }

    @Property(tries = 200)
    void aLongerOrLessCertainLeadTimeNeverLowersTheReorderPoint(
            @ForAll @DoubleRange(min = 0.1, max = 50) double unitsPerDay,
            @ForAll @IntRange(min = 20, max = 60) int days,
            @ForAll @IntRange(max = 20) int wide,
            @ForAll @DoubleRange(min = 0, max = 0.25) double doubt,
            @ForAll @DoubleRange(min = 0, max = 0.25) double more,
            @ForAll @IntRange(max = 20) int later,
            @ForAll @DoubleRange(min = 0.6, max = 0.99) double level) {
        StockTarget target = CycleServiceLevel.of(level);
        // Quantiles of whole units jump, so a level between them may lie less than a unit lower.
        double before = level(unitsPerDay, around(days, wide, doubt), target) - 1;

        assertThat(level(unitsPerDay, around(days + later, wide, doubt), target))
                .isGreaterThanOrEqualTo(before - CLOSE);
        assertThat(level(unitsPerDay, around(days, wide, doubt + more), target)).isGreaterThanOrEqualTo(before - CLOSE);
    }

    /** So many days, or with this chance each as many fewer or more. */
    private static LeadTimeDays around(int days, int wide, double chance) {
        double[] chances = new double[days + wide + 1];
        chances[days] = 1 - 2 * chance;
        chances[days - wide] += chance;
        chances[days + wide] += chance;
        return LeadTimeDays.of(chances);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void minimumCasePackAndLimitsAlwaysHold(
            @ForAll long seed,
            @ForAll boolean economic,
            @ForAll @DoubleRange(min = 0, max = 30_000) double budget,
            @ForAll @DoubleRange(min = 0, max = 300) double cubicFeet) {
        RestockPlan plan = plan(items(seed), economic, budget, cubicFeet, 0);
        BigDecimal spent = BigDecimal.ZERO;
        double room = 0;
        for (RestockLine line : plan.lines()) {
            long units = line.order().units();
            SupplyTerms terms = line.item().product().orElseThrow().supply().orElseThrow();
            assertThat(units == 0 || units >= terms.minimumOrderQuantity()).isTrue();
            assertThat(units % terms.casePack()).isZero();
            spent = spent.add(line.order().value().orElseThrow().amount());
            room += units * line.economics().cubicFeet().orElseThrow();
        }
        assertThat(spent).isLessThanOrEqualTo(money(budget).amount());
        assertThat(room).isLessThanOrEqualTo(cubicFeet + CLOSE);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void relaxingALimitNeverLowersThePlansValue(
            @ForAll long seed,
            @ForAll boolean economic,
            @ForAll @IntRange(max = 2) int which,
            @ForAll @DoubleRange(min = 0, max = 30_000) double budget,
            @ForAll @DoubleRange(min = 0, max = 300) double cubicFeet,
            @ForAll @DoubleRange(min = 0, max = 2_000) double minimum,
            @ForAll @DoubleRange(min = 1, max = 3) double wider) {
        List<RestockItem> items = items(seed);
        double relaxed = plan(
                        items,
                        economic,
                        which == 0 ? budget * wider : budget,
                        which == 1 ? cubicFeet * wider : cubicFeet,
                        which == 2 ? minimum / wider : minimum)
                .expectedValue();

        assertThat(relaxed)
                .isGreaterThanOrEqualTo(
                        plan(items, economic, budget, cubicFeet, minimum).expectedValue() - CLOSE);
    }

    @Property(tries = 40)
    void permutingSkusChangesNothing(@ForAll long seed, @ForAll @DoubleRange(min = 0, max = 30_000) double budget) {
        List<RestockItem> items = items(seed);
        List<RestockItem> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, new Random(seed + 1));

        assertThat(orders(plan(shuffled, true, budget, 200, 100)))
                .isEqualTo(orders(plan(items, true, budget, 200, 100)));
    }

    private static List<String> orders(RestockPlan plan) {
        return plan.lines().stream()
                .map(line -> line.sku() + " " + line.order().units() + " "
                        + line.economics().limitedBy())
                .toList();
    }

    private static double level(double unitsPerDay, LeadTimeDays leadTime, StockTarget target) {
        FlatForecast forecast = new FlatForecast(TODAY, Horizon.days(leadTime.longest() + 7), unitsPerDay);
        return OrderUpTo.of(forecast, leadTime, 7).level(target);
    }

    private static long order(RestockItem item, double unitsPerDay) {
        return RestockPlanner.of(RestockSettings.defaults().withTarget(Economic.usual()), FlatForecast.of(unitsPerDay))
                .plan(List.of(item), TODAY)
                .lines()
                .get(0)
                .order()
                .units();
    }

    private static RestockPlan plan(
            List<RestockItem> items, boolean economic, double budget, double cubicFeet, double minimum) {
        RestockSettings settings = RestockSettings.defaults()
                .withTarget(economic ? Economic.usual() : CycleServiceLevel.of(0.95))
                .withLimits(PlanLimits.builder()
                        .budget(money(budget))
                        .cubicFeet(cubicFeet)
                        .supplierMinimum("S1", money(minimum))
                        .build());
        return RestockPlanner.of(settings, FlatForecast.of(6)).plan(items, TODAY);
    }

    private static List<RestockItem> items(long seed) {
        Random random = new Random(seed);
        List<RestockItem> items = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            RestockItem item = item(random, "SKU" + i, random.nextInt(150));
            items.add(item.withFacts(PlanningFacts.none()));
        }
        return items;
    }

    private static RestockItem withStock(RestockItem item, int available) {
        return new RestockItem(
                InventorySnapshot.builder(item.sku(), TODAY)
                        .available(available)
                        .build(),
                item.demand(),
                item.product(),
                item.economics(),
                item.facts());
    }

    /** With price breaks and fees by age on its route. */
    private static RestockItem item(Random random, String sku, int available) {
        BigDecimal side = BigDecimal.valueOf(5 + random.nextInt(30));
        int casePack = 1 + random.nextInt(20);
        int minimum = 1 + random.nextInt(100);
        LeadTime leadTime = new LeadTime(random.nextInt(30), 1, 2, 3);
        SupplyTerms terms = new SupplyTerms("S" + random.nextInt(3), leadTime, minimum, casePack);
        SupplyRoute route =
                SupplyRoute.of(terms).withLegs(Map.of(Leg.TRANSIT, LeadTimeDistribution.ofMeanAndDeviation(9, 3)));
        SupplyRoute priced = route.toBuilder()
                .priceBreaks(List.of(
                        new PriceBreak(1, dollars(5)),
                        new PriceBreak(100 + random.nextInt(100), dollars(4)),
                        new PriceBreak(300 + random.nextInt(500), dollars(3))))
                .build();
        StockCosts.Builder costs = StockCosts.builder()
                .storagePerDay(dollars(random.nextInt(3)).dividedBy(50))
                .lowInventoryFee(dollars(random.nextInt(2)));
        if (random.nextBoolean()) {
            costs.ageFees(List.of(new AgeFee(60 + random.nextInt(150), dollars(1 + random.nextInt(3)))));
        }
        return new RestockItem(
                InventorySnapshot.builder(Sku.of(sku), TODAY)
                        .available(available)
                        .build(),
                DemandSeries.daily(TODAY.minusDays(3), 1, 1, 1),
                Optional.of(Product.builder(Sku.of(sku))
                        .dimensions(new Dimensions(side, side, side))
                        .supply(terms)
                        .build()),
                Optional.of(new UnitEconomics(
                        dollars(1 + random.nextInt(20)),
                        Optional.of(dollars(random.nextInt(12) - 1)),
                        List.of(),
                        costs.build())),
                PlanningFacts.builder().routes(List.of(priced)).build());
    }

    private static UnitAmount dollars(int amount) {
        return UnitAmount.of(BigDecimal.valueOf(amount), USD);
    }

    private static Money money(double amount) {
        return new Money((long) (amount * 100), USD);
    }
}

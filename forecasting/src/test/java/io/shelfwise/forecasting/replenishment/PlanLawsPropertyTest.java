package io.shelfwise.forecasting.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.economics.UnitEconomics;
import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.core.supply.LeadTimeDistribution;
import io.shelfwise.core.supply.Leg;
import io.shelfwise.core.supply.SupplyRoute;
import io.shelfwise.core.supply.SupplyTerms;
import io.shelfwise.forecasting.coverage.DatedArrival;
import io.shelfwise.forecasting.coverage.StockPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/**
 * The laws of a plan, over made-up sellers of several SKUs whose demand waves and trends, with arrivals, uncertain lead
 * times, price breaks, transport limits, shelf lives and all kinds of targets.
 */
class PlanLawsPropertyTest {

    private static final double CLOSE = 1e-6;

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void moreStockOrArrivalsNeverRaiseAnOrder(
            @ForAll long seed, @ForAll @IntRange(max = 400) int more, @ForAll boolean underWay) {
        MadeUpShop shop = new MadeUpShop(seed, 4);
        RestockSettings settings = shop.settings();
        List<RestockItem> richer =
                shop.items().stream().map(item -> with(item, more, underWay)).toList();
        RestockPlan before = shop.plan(settings, shop.items());
        RestockPlan after = shop.plan(settings, richer);

        for (RestockLine line : before.lines()) {
            assertThat(units(after, line.sku()))
                    .as(line.sku() + " " + line.reasons())
                    .isLessThanOrEqualTo(line.order().units());
        }
    }

    private static RestockItem with(RestockItem item, int more, boolean underWay) {
        InventorySnapshot stock = item.stock();
        if (!underWay) {
            return new RestockItem(
                    InventorySnapshot.builder(item.sku(), stock.asOf())
                            .available(stock.available() + more)
                            .inboundShipped(stock.inboundShipped())
                            .inboundWorking(stock.inboundWorking())
                            .build(),
                    item.demand(),
                    item.product(),
                    item.economics(),
                    item.facts());
        }
        List<DatedArrival> arrivals = new ArrayList<>(item.facts().arrivals().orElse(List.of()));
        if (item.facts().arrivals().isEmpty() && stock.inbound() > 0) {
            arrivals.add(DatedArrival.on(3, stock.inbound(), "inbound"));
        }
        if (more > 0) {
            arrivals.add(DatedArrival.on(5, more, "more"));
        }
        return item.withFacts(item.facts().toBuilder().arrivals(arrivals).build());
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void aHigherLevelNeverLowersAnOrder(
            @ForAll long seed,
            @ForAll boolean fill,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double one,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double other) {
        MadeUpShop shop = new MadeUpShop(seed, 4);
        RestockSettings settings = shop.settings();
        RestockPlan low = shop.plan(settings.withTarget(target(fill, Math.min(one, other))), shop.items());
        RestockPlan high = shop.plan(settings.withTarget(target(fill, Math.max(one, other))), shop.items());

        for (RestockLine line : low.lines()) {
            assertThat(high.line(line.sku()).orElseThrow().order().orderUpTo())
                    .as("level of " + line.sku())
                    .isGreaterThanOrEqualTo(line.order().orderUpTo() - CLOSE);
            assertThat(units(high, line.sku()))
                    .as("order of " + line.sku())
                    .isGreaterThanOrEqualTo(line.order().units());
        }
    }

    private static StockTarget target(boolean fill, double level) {
        return fill ? FillRate.of(level) : CycleServiceLevel.of(level);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void aLongerLeadTimeNeverLowersTheReorderPoint(
            @ForAll long seed, @ForAll @IntRange(max = 40) int days, @ForAll @IntRange(max = 20) int longer) {
        // A fill rate is of the demand of one review: where that waves with the weekday, so does the level.
        StockTarget target = new MadeUpShop(seed, 3).settings().target();
        MadeUpShop shop = new MadeUpShop(seed, 3, target instanceof FillRate);
        RestockSettings settings = shop.settings().withTarget(target);
        neverLower(shop, settings, LeadTimeDistribution.fixed(days), LeadTimeDistribution.fixed(days + longer), 0);
    }

    /** A level between two quantiles of whole units may lie less than a unit lower. */
    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void aLongerUncertainLeadTimeLowersTheReorderPointByLessThanAUnit(
            @ForAll long seed,
            @ForAll @DoubleRange(min = 1, max = 25) double days,
            @ForAll @DoubleRange(max = 8) double deviation,
            @ForAll @IntRange(max = 20) int longer) {
        MadeUpShop shop = new MadeUpShop(seed, 3, true);
        LeadTimeDistribution usual = LeadTimeDistribution.ofMeanAndDeviation(days, Math.min(days, deviation));
        neverLower(shop, shop.settings(), usual, usual.plus(LeadTimeDistribution.fixed(longer)), 1);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void aLessCertainLeadTimeNeverLowersTheReorderPoint(
            @ForAll long seed,
            @ForAll @IntRange(min = 8, max = 25) int days,
            @ForAll @IntRange(min = 1, max = 8) int wide,
            @ForAll @DoubleRange(max = 0.5) double doubt,
            @ForAll @DoubleRange(max = 0.5) double other) {
        // Steady: where demand falls or waves, as many days more as less do not bring as much demand more as less.
        MadeUpShop shop = new MadeUpShop(seed, 3, true);
        RestockSettings settings = shop.settings();
        neverLower(
                shop,
                settings,
                around(days, wide, Math.min(doubt, other)),
                around(days, wide, Math.max(doubt, other)),
                0);
    }

    /** So many days, or with this chance each as many fewer or more. */
    private static LeadTimeDistribution around(int days, int wide, double chance) {
        double[] weights = new double[2 * wide + 1];
        weights[wide] = 1 - chance;
        weights[0] = chance / 2;
        weights[2 * wide] = chance / 2;
        return LeadTimeDistribution.ofWeights(days - wide, weights);
    }

    private static void neverLower(
            MadeUpShop shop,
            RestockSettings settings,
            LeadTimeDistribution less,
            LeadTimeDistribution more,
            double rounding) {
        RestockPlan before = shop.plan(settings, through(shop.items(), less));
        RestockPlan after = shop.plan(settings, through(shop.items(), more));
        for (RestockLine line : before.lines()) {
            assertThat(after.line(line.sku()).orElseThrow().order().orderUpTo())
                    .as(line.sku() + " by " + settings.target().inWords() + " " + line.forecast())
                    .isGreaterThanOrEqualTo(line.order().orderUpTo() * (1 - CLOSE) - rounding - CLOSE);
        }
    }

    private static List<RestockItem> through(List<RestockItem> items, LeadTimeDistribution transit) {
        UnaryOperator<SupplyRoute> leg = route -> route.withLegs(Map.of(Leg.TRANSIT, transit));
        return items.stream()
                .map(item -> {
                    SupplyRoute route = item.facts().routes().isEmpty()
                            ? SupplyRoute.of(terms(item))
                            : item.facts().routes().get(0);
                    return item.withFacts(item.facts().withRoutes(List.of(leg.apply(route))));
                })
                .toList();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 150)
    void minimumCasePackAndLimitsAlwaysHold(@ForAll long seed, @ForAll @IntRange(min = 1, max = 15) int skus) {
        MadeUpShop shop = new MadeUpShop(seed, skus);
        PlanLimits limits = MadeUpShop.limits(seed + 1, -1, 1);
        RestockPlan plan = shop.plan(shop.settings().withLimits(limits), shop.items());
        BigDecimal spent = BigDecimal.ZERO;
        long cartons = 0;
        double[] room = new double[limits.storage().size()];
        for (RestockLine line : plan.lines()) {
            long units = line.order().units();
            SupplyTerms terms = terms(line.item());
            assertThat(units == 0 || units >= terms.minimumOrderQuantity()).isTrue();
            assertThat(units % terms.casePack()).isZero();
            line.item().facts().routes().stream()
                    .flatMap(route -> route.largestOrder().stream())
                    .forEach(most -> assertThat(units).isLessThanOrEqualTo(most));
            cartons += units / terms.casePack();
            if (units > 0 && limits.budget().isPresent()) {
                spent = spent.add(line.order().value().orElseThrow().amount());
            }
            for (int i = 0; i < room.length; i++) {
                room[i] += inside(limits.storage().get(i), line)
                        ? units * line.economics().cubicFeet().orElseThrow()
                        : 0;
            }
        }
        BigDecimal all = spent;
        limits.budget().ifPresent(budget -> assertThat(all).isLessThanOrEqualTo(budget.amount()));
        assertThat(cartons).isLessThanOrEqualTo(limits.cartons().orElse(Long.MAX_VALUE));
        for (int i = 0; i < room.length; i++) {
            assertThat(room[i]).isLessThanOrEqualTo(limits.storage().get(i).cubicFeet() + CLOSE);
        }
        limits.supplierMinimums().forEach((supplier, least) -> {
            double value = plan.lines().stream()
                    .filter(line -> terms(line.item()).supplier().equals(supplier))
                    .mapToDouble(PlanLawsPropertyTest::value)
                    .sum();
            assertThat(value == 0 || value >= least.amount().doubleValue() - CLOSE)
                    .isTrue();
        });
    }

    private static boolean inside(StorageLimit room, RestockLine line) {
        return line.order().units() > 0
                && room.holds(
                        line.item().facts().storageType(),
                        line.economics().arrivalMonth().orElseThrow());
    }

    private static double value(RestockLine line) {
        return line.item()
                .economics()
                .map(UnitEconomics::landedCost)
                .map(cost -> UnitWorth.number(Optional.of(cost)) * line.order().units())
                .orElse(0.0);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 150)
    void relaxingALimitNeverLowersThePlansValue(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 15) int skus,
            @ForAll @IntRange(min = -1, max = 4) int which,
            @ForAll @DoubleRange(min = 1, max = 3) double wider) {
        MadeUpShop shop = new MadeUpShop(seed, skus);
        RestockSettings settings = shop.settings();
        RestockPlan tight = shop.plan(settings.withLimits(MadeUpShop.limits(seed + 1, which, 1)), shop.items());
        RestockPlan wide = shop.plan(settings.withLimits(MadeUpShop.limits(seed + 1, which, wider)), shop.items());

        assertThat(wide.expectedValue()).isGreaterThanOrEqualTo(tight.expectedValue() - CLOSE);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 150)
    void permutingSkusChangesNothing(@ForAll long seed, @ForAll @IntRange(min = 2, max = 15) int skus) {
        MadeUpShop shop = new MadeUpShop(seed, skus);
        RestockSettings settings = shop.settings().withLimits(MadeUpShop.limits(seed + 1, -1, 1));
        List<RestockItem> shuffled = new ArrayList<>(shop.items());
        Collections.shuffle(shuffled, new Random(seed + 2));
        RestockPlan plan = shop.plan(settings, shop.items());
        RestockPlan other = shop.plan(settings, shuffled);

        assertThat(inWords(other)).isEqualTo(inWords(plan));
        assertThat(other.limits()).isEqualTo(plan.limits());
    }

    private static List<String> inWords(RestockPlan plan) {
        return plan.lines().stream()
                .map(line -> line.sentence() + line.reasons() + line.order() + line.economics())
                .toList();
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 60)
    void theTimelineOfALineConservesUnits(@ForAll long seed) {
        MadeUpShop shop = new MadeUpShop(seed, 2);
        RestockPlan plan = shop.plan(shop.settings(), shop.items());
        for (RestockLine line : plan.lines()) {
            LineOutlook outlook = plan.outlook(line, 20);
            for (StockPath path : outlook.timeline().paths()) {
                double arrived = 0;
                double sold = 0;
                for (int day = 0; day < path.days(); day++) {
                    arrived += path.arrivals(day);
                    sold += path.sold(day);
                    assertThat(path.endOfDay(day)).isNotNegative();
                    assertThat(path.sold(day) + path.lost(day)).isCloseTo(path.demand(day), within(CLOSE));
                    assertThat(line.item().stock().available() + arrived - sold)
                            .isCloseTo(path.endOfDay(day), within(1e-5));
                }
                assertThat(arrived).isLessThanOrEqualTo(line.item().underWay() + CLOSE);
            }
            assertThat(outlook.chanceOutBeforeOrder().orElseThrow()).isBetween(0.0, 1.0 + CLOSE);
            assertThat(outlook.lostBeforeOrder().orElseThrow()).isNotNegative();
        }
    }

    private static SupplyTerms terms(RestockItem item) {
        return item.product().flatMap(Product::supply).orElseThrow();
    }

    private static long units(RestockPlan plan, Sku sku) {
        return plan.line(sku).orElseThrow().order().units();
    }
}

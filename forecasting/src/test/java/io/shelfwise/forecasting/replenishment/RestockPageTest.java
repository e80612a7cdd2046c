package io.shelfwise.forecasting.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.catalog.Dimensions;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.economics.AgeFee;
import io.shelfwise.core.economics.StockCosts;
import io.shelfwise.core.economics.UnitEconomics;
import io.shelfwise.core.health.AccountHealth;
import io.shelfwise.core.health.HealthRules;
import io.shelfwise.core.health.ListingHealth;
import io.shelfwise.core.health.ListingState;
import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.core.supply.LeadTime;
import io.shelfwise.core.supply.LeadTimeDistribution;
import io.shelfwise.core.supply.Leg;
import io.shelfwise.core.supply.SupplyRoute;
import io.shelfwise.core.supply.SupplyTerms;
import io.shelfwise.forecasting.Batch;
import io.shelfwise.forecasting.Horizon;
import io.shelfwise.forecasting.coverage.FutureOrder;
import io.shelfwise.forecasting.replenishment.allocation.LimitUse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The worked example of docs/restock.md: uniform demand, so that the numbers can be had in the head. */
class RestockPageTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Currency USD = Currency.getInstance("USD");

    private final RestockItem kettle = item("KETTLE", 10, 6, 9);
    private final RestockItem vase = item("VASE", 10, 1, 9);
    private final List<RestockItem> items = List.of(kettle, vase);

    @Test
    void oneLineByACycleServiceLevel() {
        // region plan
        RestockPlanner planner = RestockPlanner.of(RestockSettings.defaults());
        RestockPlan plan = planner.plan(items, TODAY, Batch.inCallingThread(), this::forecast);
        // endregion

        // 20 days at 10: 200 on average, uniform to 400, 95 % of that is 380; 100 are there.
        assertThat(units(plan, "KETTLE")).isEqualTo(288); // 280 in cases of 12
        assertThat(units(plan, "VASE")).isEqualTo(288);
        assertThat(plan.line(Sku.of("KETTLE")).orElseThrow().sentence())
                .isEqualTo("It runs out 2026-03-12, before an order can arrive: order 288 today.");
    }

    @Test
    void byMoney() {
        // region economic
        RestockSettings byMoney = RestockSettings.defaults().withTarget(Economic.usual());
        RestockPlan plan = RestockPlanner.of(byMoney).plan(items, TODAY, Batch.inCallingThread(), this::forecast);
        LineExplanation why = plan.explain(Sku.of("VASE")).orElseThrow();
        // endregion

        // Holding: 10.00 × 20 % / 365 = 0.0055 a day, and storage of 0.10.
        // Kettle: 9 / (9 + 7 × 0.1055) = 0.9242; vase 1.5 / (1.5 + 0.7384) = 0.6701.
        assertThat(ratio(plan, "KETTLE")).isCloseTo(0.9242, within(5e-5));
        assertThat(ratio(plan, "VASE")).isCloseTo(0.6701, within(5e-5));
        assertThat(units(plan, "KETTLE")).isEqualTo(264); // 370 - 100 = 270: the 23rd case would not pay
        assertThat(units(plan, "VASE")).isEqualTo(168); // 269 - 100 = 169, as well
        assertThat(why.text()).contains("critical ratio 0.6701").contains("a missed sale costs 1.50");
    }

    @Test
    void surchargesByAgeLowerTheLevel() {
        UnitEconomics ages = kettle.economics()
                .orElseThrow()
                .withStockCosts(StockCosts.builder()
                        .storagePerDay(dollars("0.10"))
                        .ageFees(List.of(new AgeFee(30, dollars("2.00")), new AgeFee(60, dollars("2.00"))))
                        .build());
        RestockPlan plan = RestockPlanner.of(RestockSettings.defaults().withTarget(Economic.usual()))
                .plan(List.of(kettle.withEconomics(ages)), TODAY, Batch.inCallingThread(), this::forecast);

        assertThat(units(plan, "KETTLE")).isLessThan(264).isPositive();
    }

    @Test
    void underABudget() {
        // region limits
        RestockSettings limited = RestockSettings.defaults()
                .withTarget(Economic.usual())
                .withLimits(PlanLimits.builder()
                        .budget(Money.of(new BigDecimal("3000.00"), USD))
                        .cubicFeet(400)
                        .build());
        RestockPlan plan = RestockPlanner.of(limited).plan(items, TODAY, Batch.inCallingThread(), this::forecast);
        LimitUse budget = plan.limits().get(0);
        // endregion

        assertThat(units(plan, "KETTLE")).isEqualTo(240);
        assertThat(units(plan, "VASE")).isEqualTo(48);
        assertThat(budget.used()).isCloseTo(2880, within(0.5));
        assertThat(budget.price()).isCloseTo(0.0638, within(5e-5));
        assertThat(plan.line(Sku.of("VASE")).orElseThrow().sentence())
                .endsWith("instead of 168 units, held back by budget.");
    }

    @Test
    void byAirOrBySea() {
        // region routes
        SupplyRoute sea = SupplyRoute.builder("by sea")
                .leg(Leg.TRANSIT, LeadTimeDistribution.ofMeanAndDeviation(35, 6))
                .prepCost(dollars("0.40"))
                .build();
        SupplyRoute air = SupplyRoute.builder("by air")
                .leg(Leg.TRANSIT, LeadTimeDistribution.ofMeanAndDeviation(9, 2))
                .prepCost(dollars("2.10"))
                .build();
        PlanningFacts both = PlanningFacts.builder().routes(List.of(sea, air)).build();
        // endregion

        RestockPlan plan = RestockPlanner.of(RestockSettings.defaults(), FlatForecast.of(10))
                .plan(List.of(kettle.withFacts(both)), TODAY);
        // 25 days without stock at 10 a day and 9.00 each are more than 1.70 on each of 900 units.
        assertThat(plan.lines().get(0).economics().route()).contains("by air");
    }

    @Test
    void whatIf() {
        RestockPlanner planner = RestockPlanner.of(RestockSettings.defaults(), FlatForecast.of(10));
        RestockPlan plan = planner.plan(items, TODAY);
        // region what-if
        RestockPlan busier =
                planner.whatIf(plan, WhatIf.nothing().demandTimes(1.2).transitDays(5));
        PlanComparison difference = plan.compareTo(busier);
        // endregion

        // 25 days at 12, 95 % of 600 is 570; 470 are needed, 480 ordered.
        assertThat(difference.changes()).extracting(Object::toString).contains("KETTLE: 288 to 480 units");
        assertThat(difference.orderUnits()).isEqualTo(2 * (480 - 288));
    }

    @Test
    void whatIfSupplyChanges() {
        RestockPlanner planner = RestockPlanner.of(RestockSettings.defaults(), FlatForecast.of(10));
        RestockPlan plan = planner.plan(items, TODAY);

        RestockPlan minimum = planner.whatIf(plan, WhatIf.nothing().minimumOrder(300));
        RestockPlan dearer = planner.whatIf(plan, WhatIf.nothing().costTimes(new BigDecimal("1.2")));
        RestockPlan unsure = planner.whatIf(plan, WhatIf.nothing().transitDeviation(3));

        assertThat(units(minimum, "KETTLE")).isEqualTo(300);
        // 10.00 to 12.00: margin 6.00 to 4.00, half as much again in rank.
        assertThat(dearer.lines().get(0).order().value()).contains(Money.of(new BigDecimal("3456.00"), USD));
        assertThat(dearer.line(Sku.of("KETTLE")).orElseThrow().economics().missedSale())
                .isCloseTo(6, within(1e-9));
        assertThat(units(unsure, "KETTLE")).isGreaterThanOrEqualTo(288);
        assertThat(unsure.explain(Sku.of("KETTLE")).orElseThrow().values().get("lead_time_deviation"))
                .satisfies(deviation -> assertThat((double) deviation).isGreaterThan(1));
    }

    @Test
    void whatLiesAhead() {
        RestockPlan plan = RestockPlanner.of(RestockSettings.defaults())
                .plan(items, TODAY, Batch.inCallingThread(), this::forecast);
        // region outlook
        LineOutlook outlook = plan.outlook(Sku.of("KETTLE")).orElseThrow();

        LocalDate out = outlook.stockoutDate().orElseThrow(); // by then it has run out, more likely than not
        double chance = outlook.chanceOutBeforeOrder().orElseThrow(); // before an order of today can be sold
        double lost = outlook.lostBeforeOrder().orElseThrow();
        FutureOrder next = outlook.orders().get(0);
        // endregion

        assertThat(out).isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(chance).isCloseTo(0.615, within(0.02)); // 1 - 100 / 260
        assertThat(lost).isCloseTo(49.2, within(1.0)); // (260 - 100)^2 / (2 * 260)
        assertThat(next.orderBy()).isEqualTo(TODAY);
        assertThat(next.late()).isTrue();
    }

    @Test
    void heldBackByHealth() {
        // region health
        RestockSettings careful =
                RestockSettings.defaults().withHealth(AccountHealth.normal(Marketplace.US, TODAY), HealthRules.usual());
        ListingHealth hidden = new ListingHealth(kettle.sku(), Set.of(ListingState.SUPPRESSED), List.of(), 0, false);
        RestockItem suppressed =
                kettle.withFacts(PlanningFacts.builder().listing(hidden).build());
        // endregion
        RestockPlan plan =
                RestockPlanner.of(careful).plan(List.of(suppressed), TODAY, Batch.inCallingThread(), this::forecast);

        assertThat(units(plan, "KETTLE")).isZero();
        assertThat(plan.lines().get(0).sentence())
                .isEqualTo(
                        "It runs out 2026-03-12, before an order can arrive: order nothing instead of 288 units, held"
                                + " back by account health (listing-suppressed).");
    }

    private FlatForecast forecast(RestockItem item) {
        return new FlatForecast(TODAY, Horizon.days(150), 10);
    }

    private static long units(RestockPlan plan, String sku) {
        return plan.line(Sku.of(sku)).orElseThrow().order().units();
    }

    private static double ratio(RestockPlan plan, String sku) {
        return plan.line(Sku.of(sku)).orElseThrow().economics().criticalRatio().orElseThrow();
    }

    private static UnitAmount dollars(String amount) {
        return UnitAmount.of(new BigDecimal(amount), USD);
    }

    private static RestockItem item(String sku, int cost, int margin, int centimetres) {
        BigDecimal side = BigDecimal.valueOf(centimetres);
        Product product = Product.builder(Sku.of(sku))
                .dimensions(new Dimensions(side, side, side))
                .supply(new SupplyTerms("Huang Ceramics", new LeadTime(8, 1, 2, 2), 24, 12))
                .build();
        StockCosts costs = StockCosts.builder().storagePerDay(dollars("0.10")).build();
        return new RestockItem(
                InventorySnapshot.builder(Sku.of(sku), TODAY).available(100).build(),
                DemandSeries.daily(TODAY.minusDays(3), 10, 10, 10),
                Optional.of(product),
                Optional.of(new UnitEconomics(
                                dollars(String.valueOf(cost)), Optional.of(dollars(String.valueOf(margin))), List.of())
                        .withStockCosts(costs)));
    }
}

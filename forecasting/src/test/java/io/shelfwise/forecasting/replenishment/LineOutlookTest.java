package io.shelfwise.forecasting.replenishment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.economics.AgeCharge;
import io.shelfwise.core.economics.AgeCharges;
import io.shelfwise.core.economics.AgeTier;
import io.shelfwise.core.economics.UnitEconomics;
import io.shelfwise.core.health.AccountHealth;
import io.shelfwise.core.health.HealthFinding;
import io.shelfwise.core.health.HealthRules;
import io.shelfwise.core.health.ListingHealth;
import io.shelfwise.core.health.ListingState;
import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.core.supply.LeadTime;
import io.shelfwise.core.supply.LeadTimeDistribution;
import io.shelfwise.core.supply.SupplyTerms;
import io.shelfwise.forecasting.aging.AgeLayer;
import io.shelfwise.forecasting.aging.AgingTerms;
import io.shelfwise.forecasting.aging.Cliff;
import io.shelfwise.forecasting.aging.LayerAction;
import io.shelfwise.forecasting.coverage.DatedArrival;
import io.shelfwise.forecasting.coverage.SupplyWeek;
import io.shelfwise.forecasting.events.Event;
import io.shelfwise.forecasting.events.EventCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 10 a day, uniform between 0 and twice the mean over any window; 13 days of lead time. */
class LineOutlookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Sku KETTLE = Sku.of("KETTLE");
    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void saysWhenStockRunsOutAndWhatIsLostUntilAnOrderCanBeSold() {
        LineOutlook outlook = outlook(kettle(100, PlanningFacts.none()), RestockSettings.defaults());

        // Demand of the first n days is uniform to 20 n: 100 are gone by day n with a chance of 1 - 100 / (20 n).
        assertThat(outlook.stockoutDate()).contains(LocalDate.of(2026, 3, 11));
        assertThat(outlook.chanceOutBeforeOrder().orElseThrow()).isCloseTo(1 - 100.0 / 260, within(0.02));
        assertThat(outlook.lostBeforeOrder().orElseThrow()).isCloseTo(160.0 * 160 / 2 / 260, within(1.0));
        assertThat(outlook.lostBeforeNextArrival()).isEqualTo(outlook.lostBeforeOrder());
        assertThat(outlook.orders().get(0).orderBy()).isEqualTo(TODAY);
        assertThat(outlook.timeline().dailyVelocity()).isCloseTo(10, within(1e-9));
        assertThat(outlook.timeline().peakWeek().unitsPerDay()).isCloseTo(10, within(1e-9));
    }

    @Test
    void whatIsUnderWayTakesThePlaceOfInboundWithItsOwnDays() {
        DatedArrival ship = new DatedArrival(LeadTimeDistribution.ofMeanAndDeviation(12, 2), 300, "PO-7");
        RestockItem item =
                kettle(100, PlanningFacts.builder().arrivals(List.of(ship)).build());
        RestockPlan plan = plan(item, RestockSettings.defaults());
        RestockLine line = plan.lines().get(0);
        LineOutlook outlook = plan.outlook(line);

        assertThat(line.order().units()).isZero(); // 400 cover the 380 of the level
        assertThat(line.order().position()).isEqualTo(400);
        assertThat(line.projection().arrivals()).extracting(Arrival::source).containsExactly("PO-7");
        assertThat(outlook.nextArrival().orElseThrow().source()).isEqualTo("PO-7");
        assertThat(outlook.firstGap().orElseThrow().endedByArrival()).isTrue();
        assertThat(outlook.lostBeforeNextArrival().orElseThrow())
                .isBetween(1.0, outlook.lostBeforeOrder().orElseThrow());
        assertThat(line.reasons()).anyMatch(reason -> reason.contains("300 under way count"));
    }

    @Test
    void inboundOfTheReportComesByTheLegsStillBeforeIt() {
        RestockItem item = item(
                InventorySnapshot.builder(KETTLE, TODAY)
                        .available(100)
                        .inboundWorking(10)
                        .inboundShipped(20)
                        .inboundReceiving(30)
                        .build(),
                PlanningFacts.none());

        assertThat(outlook(item, RestockSettings.defaults()).timeline().arrivals())
                .extracting(arrival -> arrival.source() + " " + arrival.units() + " "
                        + arrival.days().mean())
                .containsExactly("receiving 30.0 2.0", "shipped 20.0 4.0", "working 10.0 5.0");
    }

    @Test
    void aRuleHoldsTheOrderBackWithItsReasonAndFreesTheBudget() {
        ListingHealth hidden = new ListingHealth(KETTLE, Set.of(ListingState.SUPPRESSED), List.of(), 0, false);
        RestockItem item = kettle(100, PlanningFacts.builder().listing(hidden).build());
        AccountHealth account = AccountHealth.normal(Marketplace.US, TODAY);
        RestockSettings settings = RestockSettings.defaults()
                .withHealth(account, HealthRules.usual())
                .withLimits(PlanLimits.builder()
                        .budget(Money.of(new BigDecimal("5000.00"), USD))
                        .build());
        RestockPlan plan = plan(item, settings);
        RestockLine line = plan.lines().get(0);

        assertThat(line.order().units()).isZero();
        assertThat(line.economics().wantedUnits()).isEqualTo(288);
        assertThat(line.economics().limitedBy()).containsExactly("account health (listing-suppressed)");
        assertThat(line.reasons()).contains("held back: the listing of KETTLE is hidden from search");
        assertThat(line.sentence()).contains("instead of 288 units, held back by account health");
        assertThat(plan.limits().get(0).used()).isZero();
        assertThat(plan.outlook(line).health()).extracting(HealthFinding::rule).containsExactly("listing-suppressed");

        RestockLine noted = plan(
                        item, settings.withHealth(account, HealthRules.usual().noting("listing-suppressed")))
                .lines()
                .get(0);
        assertThat(noted.order().units()).isEqualTo(288);
        assertThat(noted.reasons()).contains("note: the listing of KETTLE is hidden from search");
    }

    @Test
    void aListingWithoutAnAccountIsRefused() {
        RestockItem item = kettle(
                100,
                PlanningFacts.builder().listing(ListingHealth.normal(KETTLE)).build());

        assertThatThrownBy(() -> plan(item, RestockSettings.defaults()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("KETTLE")
                .hasMessageContaining("withHealth");
    }

    @Test
    void fullAgeFactsTellCrossingAdviceAndWhichFeeBinds() {
        AgeCharges charges = AgeCharges.of(Map.of(
                new AgeTier(181, 270), new AgeCharge(dollars("0.20"), "test"),
                new AgeTier(271, AgeTier.OPEN), new AgeCharge(dollars("4.00"), "test")));
        AgingTerms terms =
                new AgingTerms(dollars("0.10"), dollars("0.50"), dollars("0.30"), dollars("0.00"), List.of());
        AgeFacts ages =
                new AgeFacts(List.of(AgeLayer.received(LocalDate.of(2025, 10, 1), 4000)), charges, Optional.of(terms));
        SupplyHistory plenty = SupplyHistory.of(Collections.nCopies(13, new SupplyWeek(4000, 70)));
        LineOutlook outlook = outlook(
                kettle(
                        4000,
                        PlanningFacts.builder().ages(ages).supplyHistory(plenty).build()),
                RestockSettings.defaults());

        // Received 1 October: 181 days old on 31 March; on 15 April 44 days have sold 440 on average.
        assertThat(outlook.nextCrossing().orElseThrow().tier()).isEqualTo(new AgeTier(181, 270));
        assertThat(outlook.nextCrossing().orElseThrow().earliest()).isEqualTo(LocalDate.of(2026, 4, 15));
        assertThat(outlook.unitsCrossing()).isCloseTo(3560, within(5.0));
        assertThat(outlook.ageAdvice().get(0).action()).isEqualTo(LayerAction.REMOVE);
        assertThat(outlook.cliff().orElseThrow().cliff()).isEqualTo(Cliff.AGE);
        assertThat(outlook.excess().orElseThrow().units()).isEqualTo(4000 - 1710); // 95 % of 90 days, uniform to 1800
        assertThat(outlook.excess().orElseThrow().tiedUp()).contains(Money.of(new BigDecimal("22900.00"), USD));
        assertThat(outlook.summary()).contains("2026-04-15").contains("2290 units are more");
    }

    @Test
    void whatTheInventoryReportSaysOfAgeIsUsedWhereNothingElseIsKnown() {
        RestockItem item = item(
                InventorySnapshot.builder(KETTLE, TODAY)
                        .available(2000)
                        .agedOver180Days(500)
                        .build(),
                PlanningFacts.none());
        LineOutlook outlook = outlook(item, RestockSettings.defaults());

        assertThat(outlook.nextCrossing().orElseThrow().earliest()).isEqualTo(LocalDate.of(2026, 3, 15));
        assertThat(outlook.ageAdvice()).isEmpty();
        assertThat(outlook.cliff()).isEmpty();
    }

    @Test
    void stockLeavesInTimeForThePeak() {
        Peaks peaks = new Peaks(EventCalendar.of("US").with(springSale()), Set.of("Spring Sale"), 0.95);
        LineOutlook outlook = outlook(
                kettle(100, PlanningFacts.none()), RestockSettings.defaults().withPeaks(peaks));

        assertThat(outlook.deadlines().get(0).sendBy()).isEqualTo(LocalDate.of(2026, 3, 21)); // 2 + 2 days
    }

    private static Event springSale() {
        return Event.of("Spring Sale", LocalDate.of(2026, 3, 25), LocalDate.of(2026, 3, 31));
    }

    @Test
    void explainsInputsSourcesAndWhatBound() {
        RestockPlan plan = plan(kettle(100, PlanningFacts.none()), RestockSettings.defaults());
        LineExplanation why = plan.explain(KETTLE).orElseThrow();

        assertThat(why.values())
                .containsEntry("available", 100)
                .containsEntry("lead_time_deviation", 0.0)
                .containsEntry("minimum_order_quantity", 24)
                .containsEntry("order_up_to", 380.0)
                .containsEntry("position", 100L)
                .containsEntry("order_units", 288L)
                .containsEntry("bound_by", "case pack")
                .containsEntry("order_by", TODAY)
                .containsKey("chance_out_before_order");
        assertThat(why.sources())
                .containsEntry("available", "inventory as of 2026-03-02")
                .containsEntry("lead_time_mean", "terms of the product, Huang Ceramics");
        assertThat(why.text())
                .contains("before an order can arrive: order 288 today.")
                .contains("the chance that it is out before an order of today can be sold is 6")
                .contains("case_pack = 12 (terms of the product, Huang Ceramics)");
    }

    private static LineOutlook outlook(RestockItem item, RestockSettings settings) {
        return plan(item, settings).outlook(KETTLE).orElseThrow();
    }

    private static RestockPlan plan(RestockItem item, RestockSettings settings) {
        return RestockPlanner.of(settings, FlatForecast.of(10)).plan(List.of(item), TODAY);
    }

    private static UnitAmount dollars(String amount) {
        return UnitAmount.of(new BigDecimal(amount), USD);
    }

    private static RestockItem kettle(int available, PlanningFacts facts) {
        return item(
                InventorySnapshot.builder(KETTLE, TODAY).available(available).build(), facts);
    }

    private static RestockItem item(InventorySnapshot stock, PlanningFacts facts) {
        return new RestockItem(
                stock,
                DemandSeries.daily(TODAY.minusDays(3), 10, 10, 10),
                Optional.of(Product.builder(KETTLE)
                        .supply(new SupplyTerms("Huang Ceramics", new LeadTime(8, 1, 2, 2), 24, 12))
                        .build()),
                Optional.of(new UnitEconomics(dollars("10.00"), Optional.of(dollars("6.00")), List.of())),
                facts);
    }
}

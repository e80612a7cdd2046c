package io.shelfwise.forecasting.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.inbound.EventStamp;
import io.shelfwise.core.inbound.ExpectedArrivals;
import io.shelfwise.core.inbound.InboundEvent;
import io.shelfwise.core.inbound.InboundShipment;
import io.shelfwise.core.inbound.ShipmentStage;
import io.shelfwise.core.supply.LeadTimeDistribution;
import io.shelfwise.core.supply.Leg;
import io.shelfwise.core.supply.SupplyRoute;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageTimelineTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    @Test
    void anArrivalEndsTheFirstGapAndASecondFollows() {
        CoverageTimeline timeline = steady(20, 100, List.of(DatedArrival.on(12, 50, "PO-1")));

        assertThat(timeline.stockoutDate()).contains(START.plusDays(9));
        assertThat(timeline.firstGap()).contains(new StockGap(START.plusDays(9), START.plusDays(11), true, 20, 1));
        assertThat(timeline.gaps(0.5)).hasSize(2);
        assertThat(timeline.gaps(0.5).get(1))
                .isEqualTo(new StockGap(START.plusDays(16), START.plusDays(19), false, 30, 1));
        assertThat(timeline.expectedLost()).isEqualTo(50);
        assertThat(timeline.expectedFillRate()).isEqualTo(0.75);
        assertThat(timeline.timeline().get(12).endOfDay()).isEqualTo(new StockBand(40, 40, 40, 40, 40, 40));
        assertThat(timeline.timeline().get(12).arrivals()).isEqualTo(50);
    }

    @Test
    void enoughStockHasNoGapAndNoStockoutDate() {
        CoverageTimeline timeline = steady(20, 201, List.of());

        assertThat(timeline.firstGap()).isEmpty();
        assertThat(timeline.stockoutDate()).isEmpty();
        assertThat(timeline.chanceOutBy(19)).isZero();
        assertThat(timeline.expectedFillRate()).isEqualTo(1);
    }

    @Test
    void theChanceToBeOutFollowsTheForecast() {
        ForecastDistribution forecast = Steady.uncertain("2026-09-01", 60, 5);
        CoverageTimeline timeline = CoverageTimeline.of(forecast, 150, List.of(), TimelineSettings.days(60));

        for (int day : new int[] {19, 24, 29, 34, 39}) {
            double chance = 1 - forecast.sumOver(Window.firstDays(day + 1)).cdf(149);
            assertThat(timeline.chanceOutBy(day)).isCloseTo(chance, within(0.01));
        }
        LocalDate early = timeline.outBy(0.05).orElseThrow();
        assertThat(early).isBefore(timeline.stockoutDate().orElseThrow());
    }

    @Test
    void anArrivalWithinARangeOfDaysBridgesTheGapOnlyWhereItIsSoon() {
        DatedArrival arrival = new DatedArrival(LeadTimeDistribution.ofWeights(8, 1, 1, 1, 1), 500, "boat");
        CoverageTimeline timeline = steady(20, 100, List.of(arrival));

        TimelineDay tenth = timeline.timeline().get(9);
        assertThat(tenth.chanceOut()).isCloseTo(0.5, within(0.06));
        assertThat(timeline.timeline().get(10).lost()).isCloseTo(2.5, within(0.5));
        assertThat(timeline.timeline().get(11).chanceOut()).isZero();
    }

    @Test
    void shipmentsUnderWayArriveByTheirRoute() {
        Sku mug = Sku.of("MUG");
        SupplyRoute route = SupplyRoute.builder("maker")
                .leg(Leg.SUPPLIER, LeadTimeDistribution.fixed(10))
                .leg(Leg.TRANSIT, LeadTimeDistribution.fixed(5))
                .survivingShare(0.9)
                .build();
        Instant at = Instant.parse("2026-08-28T08:00:00Z");
        InboundShipment shipment = InboundShipment.of("PO-2")
                .with(List.of(InboundEvent.advanced(
                        new EventStamp("order", at, at), ShipmentStage.ORDERED, Map.of(mug, 200))));
        ExpectedArrivals expected = ExpectedArrivals.of(shipment, route, START, ZoneOffset.UTC);

        assertThat(DatedArrival.of(expected, mug)).singleElement().satisfies(arrival -> {
            assertThat(arrival.units()).isEqualTo(180);
            assertThat(arrival.days()).isEqualTo(LeadTimeDistribution.fixed(11));
            assertThat(arrival.source()).isEqualTo("PO-2");
        });
        assertThat(DatedArrival.of(expected, Sku.of("OTHER"))).isEmpty();
    }

    @Test
    void ordersAreDueTheLeadTimeBeforeStockIsOut() {
        CoverageTimeline timeline = steady(100, 305, List.of());
        ReorderTerms terms = ReorderTerms.of(LeadTimeDistribution.fixed(14), 1, 30, 0.95);

        List<FutureOrder> orders = timeline.orders(terms);

        // out on day 30: in time on day 30, ordered on day 16; 44 + 30 days of 10 then less 305
        assertThat(orders.get(0).orderBy()).isEqualTo(START.plusDays(16));
        assertThat(orders.get(0).expectedArrival()).isEqualTo(START.plusDays(30));
        assertThat(orders.get(0).units()).isEqualTo(600 - 305);
        assertThat(orders.get(0).chanceInTime()).isEqualTo(1);
        assertThat(orders.get(0).late()).isFalse();
        assertThat(orders.get(1).orderBy()).isEqualTo(START.plusDays(45));
        assertThat(orders.get(1).units()).isEqualTo(290);
        assertThat(orders).hasSize(3);
    }

    @Test
    void anOrderThatCannotComeInTimeIsDueAtOnceAndSaysSo() {
        ReorderTerms terms = ReorderTerms.of(LeadTimeDistribution.fixed(14), 7, 30, 0.95);

        FutureOrder first = steady(100, 55, List.of()).orders(terms).get(0);

        assertThat(first.orderBy()).isEqualTo(START);
        assertThat(first.late()).isTrue();
        assertThat(first.chanceInTime()).isZero();
        assertThat(first.reason()).contains("only 0 %");
    }

    @Test
    void aGapThatNoOrderCanSaveHastensNone() {
        CoverageTimeline timeline = steady(100, 55, List.of(DatedArrival.on(10, 400, "PO-1")));

        FutureOrder first = timeline.orders(ReorderTerms.of(LeadTimeDistribution.fixed(14), 1, 30, 0.95))
                .get(0);

        // out from day 5 to 9 whatever is ordered, and again on day 49; 790 are wanted by then, 45 of them are lost
        assertThat(first.orderBy()).isEqualTo(START.plusDays(35));
        assertThat(first.late()).isFalse();
        assertThat(first.units()).isEqualTo(790 - 455 - 45);
    }

    @Test
    void theFirstGapIsSeenEvenWhereItsDaysAreUncertain() {
        ForecastDistribution forecast = Steady.uncertain("2026-09-01", 90, 5);
        DatedArrival late = new DatedArrival(LeadTimeDistribution.ofMeanAndDeviation(45, 5), 400, "boat");
        CoverageTimeline timeline = CoverageTimeline.of(forecast, 170, List.of(late), TimelineSettings.days(90));

        StockGap gap = timeline.firstGap().orElseThrow();

        assertThat(gap.first()).isBetween(START.plusDays(28), START.plusDays(40));
        assertThat(gap.last()).isAfterOrEqualTo(gap.first()).isBetween(START.plusDays(40), START.plusDays(50));
        assertThat(gap.endedByArrival()).isTrue();
        assertThat(gap.lostUnits()).isBetween(20.0, 100.0);
    }

    @Test
    void ordersKeepToReviewsAndToTheSuppliersTerms() {
        SupplyRoute route = SupplyRoute.builder("maker")
                .leg(Leg.SUPPLIER, LeadTimeDistribution.fixed(14))
                .minimumOrderQuantity(400)
                .casePack(24)
                .survivingShare(0.5)
                .build();

        FutureOrder first = steady(100, 305, List.of())
                .orders(new ReorderTerms(route, 7, 10, 0.95))
                .get(0);

        // the last review before day 16 is day 14; 38 days of 10 less 305 are 75, twice that is less than the minimum
        assertThat(first.orderBy()).isEqualTo(START.plusDays(14));
        assertThat(first.units()).isEqualTo(408);
    }

    @Test
    void anUncertainLeadTimeIsOrderedEarlier() {
        CoverageTimeline timeline = steady(100, 305, List.of());
        LeadTimeDistribution uncertain = LeadTimeDistribution.ofMeanAndDeviation(14, 4);

        FutureOrder sure = timeline.orders(ReorderTerms.of(LeadTimeDistribution.fixed(14), 1, 30, 0.95))
                .get(0);
        FutureOrder unsure =
                timeline.orders(ReorderTerms.of(uncertain, 1, 30, 0.95)).get(0);

        assertThat(unsure.orderBy())
                .isBetween(
                        START.plusDays(30L - uncertain.quantile(0.97)), START.plusDays(30L - uncertain.quantile(0.93)));
        assertThat(unsure.orderBy()).isBefore(sure.orderBy());
        assertThat(unsure.chanceInTime()).isBetween(0.95, 0.99);
    }

    @Test
    void noOrderIsDueWhereStockLastsBeyondTheView() {
        ReorderTerms terms = ReorderTerms.of(LeadTimeDistribution.fixed(14), 1, 30, 0.95);

        assertThat(steady(100, 2000, List.of()).orders(terms)).isEmpty();
    }

    @Test
    void velocityIsDailyAndOfThePeakWeek() {
        CoverageTimeline timeline = steady(20, 100, List.of());

        assertThat(timeline.dailyVelocity()).isEqualTo(10);
        assertThat(timeline.peakWeek()).isEqualTo(new PeakWeek(START, 10));
    }

    @Test
    void equalInputsGiveEqualTimelinesInAnyOrderOfArrivals() {
        ForecastDistribution forecast = Steady.uncertain("2026-09-01", 40, 5);
        List<DatedArrival> arrivals = new ArrayList<>(List.of(
                new DatedArrival(LeadTimeDistribution.ofMeanAndDeviation(9, 3), 40, "A"),
                new DatedArrival(LeadTimeDistribution.ofMeanAndDeviation(9, 3), 70, "B"),
                DatedArrival.on(20, 30, "C")));
        TimelineSettings settings = TimelineSettings.days(40).withPaths(200).withSeed(5);
        List<TimelineDay> days =
                CoverageTimeline.of(forecast, 60, arrivals, settings).timeline();

        Collections.reverse(arrivals);

        assertThat(CoverageTimeline.of(forecast, 60, arrivals, settings).timeline())
                .isEqualTo(days);
        assertThat(CoverageTimeline.of(forecast, 60, arrivals, settings.withSeed(6))
                        .timeline())
                .isNotEqualTo(days);
    }

    @Test
    void badInputIsNamed() {
        ForecastDistribution forecast = Steady.of("2026-09-01", 20, 10);

        assertThatThrownBy(() -> CoverageTimeline.of(forecast, -1, List.of(), TimelineSettings.days(20)))
                .hasMessageContaining("available is -1.0");
        assertThatThrownBy(() -> CoverageTimeline.of(forecast, 1, List.of(), TimelineSettings.days(21)))
                .hasMessageContaining("days is 21", "20");
        assertThatThrownBy(() -> TimelineSettings.days(0)).hasMessageContaining("days is 0");
        assertThatThrownBy(() -> TimelineSettings.days(5).withPaths(5)).hasMessageContaining("paths is 5");
        assertThatThrownBy(() -> DatedArrival.on(1, 0, "PO-9")).hasMessageContaining("units is 0.0 of PO-9");
        assertThatThrownBy(() -> ReorderTerms.of(LeadTimeDistribution.fixed(1), 0, 1, 0.9))
                .hasMessageContaining("reviewDays is 0");
        assertThatThrownBy(() -> ReorderTerms.of(LeadTimeDistribution.fixed(1), 1, 1, 1))
                .hasMessageContaining("target is 1.0");
    }

    private static CoverageTimeline steady(int days, double available, List<DatedArrival> arrivals) {
        return CoverageTimeline.of(
                Steady.of("2026-09-01", days + 100, 10), available, arrivals, TimelineSettings.days(days));
    }
}

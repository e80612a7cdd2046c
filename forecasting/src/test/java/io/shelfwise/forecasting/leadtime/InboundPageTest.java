package io.shelfwise.forecasting.leadtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.inbound.AmazonStatus;
import io.shelfwise.core.inbound.EventStamp;
import io.shelfwise.core.inbound.ExpectedArrivals;
import io.shelfwise.core.inbound.InboundEvent;
import io.shelfwise.core.inbound.InboundShipment;
import io.shelfwise.core.inbound.Place;
import io.shelfwise.core.inbound.ShipmentStage;
import io.shelfwise.core.inbound.ShipmentState;
import io.shelfwise.core.supply.LeadTimeDistribution;
import io.shelfwise.core.supply.Leg;
import io.shelfwise.core.supply.SupplyCalendar;
import io.shelfwise.core.supply.SupplyRoute;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The numbers of docs/inbound.md. */
class InboundPageTest {

    @Test
    void theExampleOfThePage() {
        // region route
        SupplyRoute route = SupplyRoute.builder("Huang Ceramics")
                .leg(Leg.SUPPLIER, LeadTimeDistribution.ofMeanAndDeviation(20, 5))
                .leg(Leg.TO_PREP, LeadTimeDistribution.ofMeanAndDeviation(30, 6))
                .leg(Leg.PREP, LeadTimeDistribution.fixed(1))
                .leg(Leg.TRANSIT, LeadTimeDistribution.ofMeanAndDeviation(5, 2))
                .leg(Leg.RECEIVING, LeadTimeDistribution.ofMeanAndDeviation(4, 3))
                .calendar(SupplyCalendar.bundled())
                .prepUnitsPerDay(200)
                .survivingShare(0.98)
                .build();

        LeadTimeDistribution ordinary = route.leadTime(LocalDate.of(2026, 4, 1), 600);
        LeadTimeDistribution holiday = route.leadTime(LocalDate.of(2026, 9, 20), 600);
        // endregion
        assertThat(ordinary.mean()).isCloseTo(63.0, within(0.05));
        assertThat(ordinary.quantile(0.95)).isEqualTo(78);
        assertThat(holiday.mean()).isCloseTo(73.5, within(0.05));
        assertThat(holiday.quantile(0.95)).isEqualTo(89);

        // region events
        Sku mug = Sku.of("MUG-BLUE");
        InboundShipment shipment = InboundShipment.of("PO-2026-017")
                .with(List.of(
                        InboundEvent.advanced(at("order", "2026-04-01"), ShipmentStage.ORDERED, Map.of(mug, 600)),
                        InboundEvent.advanced(
                                at("pickup", "2026-04-22"), ShipmentStage.SUPPLIER_SHIPPED, Map.of(mug, 600)),
                        InboundEvent.advanced(
                                at("count", "2026-05-20"), ShipmentStage.DELIVERED_TO_PREP, Map.of(mug, 594)),
                        InboundEvent.prepared(at("shift 1", "2026-05-21"), Map.of(mug, 190), Map.of(mug, 4), 410),
                        InboundEvent.prepared(at("shift 2", "2026-05-22"), Map.of(mug, 400), Map.of(), 835),
                        InboundEvent.advanced(at("truck", "2026-05-23"), ShipmentStage.DISPATCHED, Map.of(mug, 590)),
                        InboundEvent.amazonReported(
                                at("amazon 1", "2026-05-24"),
                                "FBA17ABC",
                                AmazonStatus.of("READY_TO_SHIP"),
                                Map.of(mug, 590),
                                Map.of(mug, 0)),
                        InboundEvent.amazonReported(
                                at("amazon 2", "2026-05-30"),
                                "FBA17ABC",
                                AmazonStatus.of("RECEIVING"),
                                Map.of(mug, 590),
                                Map.of(mug, 240))));

        ShipmentState then = shipment.asOf(LocalDate.of(2026, 5, 21), ZoneOffset.UTC);
        ShipmentState now = shipment.state();
        // endregion
        assertThat(then.at(Place.TO_PREP)).isEqualTo(6);
        assertThat(then.at(Place.PREP)).isEqualTo(400);
        assertThat(then.at(Place.READY)).isEqualTo(190);
        assertThat(then.skus().get(mug).damaged()).isEqualTo(4);
        assertThat(now.stage()).isEqualTo(ShipmentStage.RECEIVING);
        assertThat(now.at(Place.AT_AMAZON)).isEqualTo(350);
        assertThat(now.at(Place.RECEIVED)).isEqualTo(240);
        assertThat(now.prepMinutes()).isEqualTo(1245);
        assertThat(now.history().get(6).stage()).isEqualTo(ShipmentStage.DISPATCHED);
        assertThat(now.discrepancies()).hasSize(2);
        assertThat(now.discrepancies().get(0).units()).isEqualTo(-6);
        assertThat(now.discrepancies().get(1).settled()).isFalse();

        // region arrivals
        LocalDate today = LocalDate.of(2026, 5, 26);
        ExpectedArrivals arrivals = ExpectedArrivals.of(shipment, route, today, ZoneOffset.UTC);
        LocalDate likely = arrivals.sellableBy(0.5).orElseThrow();
        LocalDate late = arrivals.sellableBy(0.9).orElseThrow();
        // endregion
        assertThat(arrivals.units()).hasSize(2);
        assertThat(likely).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(late).isEqualTo(LocalDate.of(2026, 6, 6));
    }

    @Test
    void theLearningOfThePage() {
        // region learning
        List<LegTime> times =
                List.of(LegTime.took(26), LegTime.took(28), LegTime.took(28), LegTime.soFar(41), LegTime.soFar(44));
        LeadTimeDistribution given = LeadTimeDistribution.ofMeanAndDeviation(30, 6);

        LearntLeadTime learnt = LeadTimeEstimator.of(given).estimate(times);
        // endregion
        LearntLeadTime blind = LeadTimeEstimator.of(given).estimate(times.subList(0, 3));
        assertThat(learnt.days().quantile(0.9)).isEqualTo(47);
        assertThat(blind.days().quantile(0.9)).isEqualTo(36);
        assertThat(learnt.days().mean()).isCloseTo(32.9, within(0.05));
        assertThat(blind.days().mean()).isCloseTo(28.9, within(0.05));
        assertThat(learnt.working())
                .isEqualTo("0 to 83 days, mean 32.9, from 3 shipments that took their time and 2 still under way;"
                        + " prior (0 to 83 days, mean 30.0) counting as 4.0 shipments");
    }

    private static EventStamp at(String id, String day) {
        Instant noon = LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
        return EventStamp.of(id, noon);
    }
}

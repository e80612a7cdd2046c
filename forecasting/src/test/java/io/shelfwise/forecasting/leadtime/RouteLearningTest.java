package io.shelfwise.forecasting.leadtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.inbound.AmazonStatus;
import io.shelfwise.core.inbound.EventStamp;
import io.shelfwise.core.inbound.InboundEvent;
import io.shelfwise.core.inbound.InboundShipment;
import io.shelfwise.core.inbound.ShipmentStage;
import io.shelfwise.core.supply.LeadTime;
import io.shelfwise.core.supply.LeadTimeDistribution;
import io.shelfwise.core.supply.Leg;
import io.shelfwise.core.supply.SlowPeriod;
import io.shelfwise.core.supply.SupplyCalendar;
import io.shelfwise.core.supply.SupplyRoute;
import io.shelfwise.core.supply.SupplyTerms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class RouteLearningTest {

    private static final Sku MUG = Sku.of("MUG");
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final SupplyRoute GIVEN = SupplyRoute.of(new SupplyTerms("Huang", new LeadTime(20, 2, 30, 5), 1, 1));

    @Test
    void legsAreTakenFromTheDaysOnWhichHalfOfTheUnitsGotThere() {
        InboundShipment shipment = shipment(
                at(0, ShipmentStage.ORDERED, 100),
                at(22, ShipmentStage.DELIVERED_TO_PREP, 40),
                at(25, ShipmentStage.DELIVERED_TO_PREP, 60),
                at(28, ShipmentStage.DISPATCHED, 100),
                at(60, ShipmentStage.DELIVERED, 100),
                received(62, 49),
                received(67, 50),
                received(90, 100));
        SortedMap<Leg, LearntLeadTime> learnt = learn(GIVEN, 100, shipment);

        assertOneIn5(learnt, Leg.SUPPLIER, 25);
        assertOneIn5(learnt, Leg.PREP, 3);
        assertOneIn5(learnt, Leg.TRANSIT, 32);
        assertOneIn5(learnt, Leg.RECEIVING, 7);
    }

    @Test
    void whatIsUnderWayCountsForAsLongAsItHasTaken() {
        SortedMap<Leg, LearntLeadTime> learnt =
                learn(GIVEN, 50, shipment(at(0, ShipmentStage.ORDERED, 10), at(20, ShipmentStage.DISPATCHED, 10)));

        assertThat(learnt.get(Leg.TRANSIT).underWay()).isEqualTo(1);
        assertThat(learnt.get(Leg.RECEIVING).underWay()).isZero();
        assertThat(learnt.get(Leg.RECEIVING).days()).isEqualTo(LeadTimeDistribution.fixed(5));
    }

    @Test
    void aLegWhoseEndNobodySawIsLeftOut() {
        SortedMap<Leg, LearntLeadTime> learnt =
                learn(GIVEN, 50, shipment(at(0, ShipmentStage.ORDERED, 10), at(20, ShipmentStage.DISPATCHED, 10)));

        assertThat(learnt.get(Leg.SUPPLIER).ended() + learnt.get(Leg.SUPPLIER).underWay())
                .isZero();
        assertThat(learnt.get(Leg.PREP).ended() + learnt.get(Leg.PREP).underWay())
                .isZero();
    }

    @Test
    void laterEventsAreNotKnownYet() {
        InboundShipment shipment = shipment(at(0, ShipmentStage.DISPATCHED, 10), at(40, ShipmentStage.DELIVERED, 10));

        assertThat(learn(GIVEN, 39, shipment).get(Leg.TRANSIT).ended()).isZero();
        assertThat(learn(GIVEN, 40, shipment).get(Leg.TRANSIT).ended()).isEqualTo(1);
    }

    @Test
    void daysOfAClosureAreNotTheSuppliers() {
        SlowPeriod week = SlowPeriod.closure("week", Leg.SUPPLIER, DAY.plusDays(10), DAY.plusDays(16), "the supplier");
        SupplyRoute route =
                GIVEN.toBuilder().calendar(SupplyCalendar.of(List.of(week))).build();

        assertOneIn5(
                learn(
                        route,
                        50,
                        shipment(at(0, ShipmentStage.ORDERED, 10), at(30, ShipmentStage.DELIVERED_TO_PREP, 10))),
                Leg.SUPPLIER,
                23);
    }

    @Test
    void othersAreThePriorOfARouteWithoutShipments() {
        List<InboundShipment> others =
                List.of(shipment(at(0, ShipmentStage.DISPATCHED, 10), at(40, ShipmentStage.DELIVERED, 10)));
        SupplyRoute learnt = RouteLearning.of(GIVEN).route(List.of(), others, DAY.plusDays(50), ZoneOffset.UTC);

        assertThat(learnt.legs().get(Leg.TRANSIT).mean()).isCloseTo(32, within(1e-9));
        assertThat(learnt.legs().get(Leg.SUPPLIER)).isEqualTo(LeadTimeDistribution.fixed(20));
        assertThat(learnt.supplier()).isEqualTo("Huang");
    }

    @Test
    void aHeavierPriorMovesLess() {
        List<InboundShipment> own =
                List.of(shipment(at(0, ShipmentStage.DISPATCHED, 10), at(40, ShipmentStage.DELIVERED, 10)));

        assertThat(RouteLearning.of(GIVEN)
                        .withPriorWeight(9)
                        .legs(own, List.of(), DAY.plusDays(50), ZoneOffset.UTC)
                        .get(Leg.TRANSIT)
                        .days()
                        .mean())
                .isCloseTo(31, within(1e-9));
    }

    /** The prior counts as four shipments, so that one has a fifth of the chance. */
    private static void assertOneIn5(SortedMap<Leg, LearntLeadTime> learnt, Leg leg, int days) {
        assertThat(learnt.get(leg).days().probability(days)).as(leg.name()).isCloseTo(0.2, within(1e-9));
    }

    private static SortedMap<Leg, LearntLeadTime> learn(SupplyRoute given, int day, InboundShipment shipment) {
        return RouteLearning.of(given).legs(List.of(shipment), List.of(), DAY.plusDays(day), ZoneOffset.UTC);
    }

    private static InboundShipment shipment(InboundEvent... events) {
        return InboundShipment.of("PO").with(List.of(events));
    }

    private static InboundEvent at(int day, ShipmentStage stage, int units) {
        return InboundEvent.advanced(stamp(stage + " " + day, day), stage, Map.of(MUG, units));
    }

    private static InboundEvent received(int day, int units) {
        return InboundEvent.amazonReported(
                stamp("received " + day, day),
                "FBA1",
                AmazonStatus.of("RECEIVING"),
                Map.of(MUG, 100),
                Map.of(MUG, units));
    }

    private static EventStamp stamp(String id, int day) {
        return EventStamp.of(id, DAY.plusDays(day).atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}

package io.shelfwise.core.inbound;

import static io.shelfwise.core.inbound.Events.DAY;
import static io.shelfwise.core.inbound.Events.advanced;
import static io.shelfwise.core.inbound.Events.amazon;
import static io.shelfwise.core.inbound.Events.prepared;
import static org.assertj.core.api.Assertions.assertThat;

import io.shelfwise.core.supply.LeadTimeDistribution;
import io.shelfwise.core.supply.Leg;
import io.shelfwise.core.supply.SupplyRoute;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpectedArrivalsTest {

    private static final SupplyRoute ROUTE = SupplyRoute.builder("Huang")
            .leg(Leg.SUPPLIER, LeadTimeDistribution.fixed(20))
            .leg(Leg.TO_PREP, LeadTimeDistribution.fixed(4))
            .leg(Leg.PREP, LeadTimeDistribution.fixed(1))
            .leg(Leg.TRANSIT, LeadTimeDistribution.ofWeights(4, 1, 2, 1))
            .leg(Leg.RECEIVING, LeadTimeDistribution.fixed(3))
            .prepUnitsPerDay(50)
            .survivingShare(0.98)
            .build();

    @Test
    void anOrderHasAllLegsBeforeIt() {
        ExpectedArrivals arrivals = at(5, advanced(0, ShipmentStage.ORDERED, 100));

        assertThat(arrivals.units()).singleElement().satisfies(units -> {
            assertThat(units.place()).isEqualTo(Place.SUPPLIER);
            assertThat(units.expectedUnits()).isEqualTo(98);
            assertThat(units.remaining().days()).isEqualTo(LeadTimeDistribution.ofWeights(15 + 4 + 3 + 4 + 3, 1, 2, 1));
        });
        assertThat(arrivals.sellableBy(0.5)).contains(DAY.plusDays(5 + 30));
        assertThat(arrivals.sellableBy(0.9)).contains(DAY.plusDays(5 + 31));
    }

    @Test
    void eachLotHasItsOwnTime() {
        ExpectedArrivals arrivals = at(
                26,
                advanced(0, ShipmentStage.ORDERED, 100),
                advanced(20, ShipmentStage.SUPPLIER_SHIPPED, 100),
                advanced(24, ShipmentStage.DELIVERED_TO_PREP, 100),
                prepared(26, 40, 0, 60));

        assertThat(arrivals.units()).extracting(InboundUnits::place).containsExactly(Place.PREP, Place.READY);
        assertThat(arrivals.units()).extracting(InboundUnits::units).containsExactly(60L, 40L);
        assertThat(arrivals.units().get(0).remaining().days().least()).isEqualTo(1 + 4 + 3);
        assertThat(arrivals.units().get(1).remaining().days().least()).isEqualTo(4 + 3);
        assertThat(arrivals.units().get(1).expectedUnits()).isEqualTo(40);
    }

    @Test
    void whatHasLastedLongerLeavesFewerChances() {
        InboundEvent sent = advanced(0, ShipmentStage.DISPATCHED, 10);

        assertThat(days(at(0, sent))).isEqualTo(LeadTimeDistribution.ofWeights(7, 1, 2, 1));
        assertThat(days(at(5, sent))).isEqualTo(LeadTimeDistribution.ofWeights(3, 2, 1));
        assertThat(days(at(6, sent))).isEqualTo(LeadTimeDistribution.fixed(3));
        assertThat(at(6, sent).remaining().orElseThrow().overdue()).isFalse();
        assertThat(at(7, sent).remaining().orElseThrow().overdue()).isTrue();
    }

    @Test
    void readingTheSameStatusAgainDoesNotStartTheClockAgain() {
        ExpectedArrivals arrivals =
                at(5, amazon(0, "SHIPPED", 10, 0), amazon(2, "IN_TRANSIT", 10, 0), amazon(4, "IN_TRANSIT", 10, 0));

        assertThat(days(arrivals)).isEqualTo(LeadTimeDistribution.ofWeights(3, 2, 1));
    }

    @Test
    void laterEventsAreNotKnownYetAndDaysAreThoseOfTheZone() {
        InboundShipment shipment = InboundShipment.of("PO")
                .with(List.of(advanced(0, ShipmentStage.DISPATCHED, 10), advanced(5, ShipmentStage.DELIVERED, 10)));

        assertThat(ExpectedArrivals.of(shipment, ROUTE, DAY.plusDays(4), ZoneOffset.UTC)
                        .units())
                .extracting(InboundUnits::place)
                .containsExactly(Place.TO_AMAZON);
        assertThat(ExpectedArrivals.of(shipment, ROUTE, DAY.plusDays(6), ZoneId.of("Pacific/Kiritimati"))
                        .sellableBy(0.5))
                .contains(DAY.plusDays(9));
    }

    @Test
    void nothingIsExpectedOfAShipmentThatIsOver() {
        ExpectedArrivals arrivals = at(9, advanced(0, ShipmentStage.DISPATCHED, 10), amazon(8, "CLOSED", 10, 10));

        assertThat(arrivals.units()).isEmpty();
        assertThat(arrivals.sellableBy(0.5)).isEmpty();
    }

    private static LeadTimeDistribution days(ExpectedArrivals arrivals) {
        return arrivals.remaining().orElseThrow().days();
    }

    private static ExpectedArrivals at(int day, InboundEvent... events) {
        return ExpectedArrivals.of(
                InboundShipment.of("PO").with(List.of(events)), ROUTE, DAY.plusDays(day), ZoneOffset.UTC);
    }
}

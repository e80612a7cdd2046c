package io.shelfwise.core.inbound;

import static io.shelfwise.core.inbound.Events.CUP;
import static io.shelfwise.core.inbound.Events.DAY;
import static io.shelfwise.core.inbound.Events.MUG;
import static io.shelfwise.core.inbound.Events.advanced;
import static io.shelfwise.core.inbound.Events.amazon;
import static io.shelfwise.core.inbound.Events.at;
import static io.shelfwise.core.inbound.Events.prepared;
import static io.shelfwise.core.inbound.Events.stamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InboundShipmentTest {

    private static final InboundShipment WHOLE_LIFE = InboundShipment.of("PO-7")
            .with(List.of(
                    advanced(0, ShipmentStage.ORDERED, 100),
                    advanced(20, ShipmentStage.SUPPLIER_SHIPPED, 100),
                    advanced(25, ShipmentStage.DELIVERED_TO_PREP, 98),
                    prepared(26, 40, 1, 90),
                    prepared(27, 55, 2, 120),
                    advanced(28, ShipmentStage.DISPATCHED, 95),
                    amazon(29, "IN_TRANSIT", 95, 0),
                    amazon(33, "DELIVERED", 95, 0),
                    amazon(34, "CHECKED_IN", 95, 0),
                    amazon(35, "RECEIVING", 95, 60),
                    amazon(40, "CLOSED", 95, 94)));

    @Test
    void unitsMoveFromPlaceToPlace() {
        assertThat(units(0)).containsExactly(100L, 0L, 0L, 0L, 0L, 0L, 0L);
        assertThat(units(20)).containsExactly(0L, 100L, 0L, 0L, 0L, 0L, 0L);
        assertThat(units(25)).containsExactly(0L, 2L, 98L, 0L, 0L, 0L, 0L);
        assertThat(units(26)).containsExactly(0L, 2L, 57L, 40L, 0L, 0L, 0L);
        assertThat(units(28)).containsExactly(0L, 2L, 0L, 0L, 95L, 0L, 0L);
        assertThat(units(33)).containsExactly(0L, 2L, 0L, 0L, 0L, 95L, 0L);
        assertThat(units(35)).containsExactly(0L, 2L, 0L, 0L, 0L, 35L, 60L);
        assertThat(units(40)).containsExactly(0L, 2L, 0L, 0L, 0L, 0L, 94L);
    }

    @Test
    void stagesFollowBothTheHostAndAmazon() {
        assertThat(WHOLE_LIFE.state().history())
                .extracting(HistoryLine::stage)
                .containsExactly(
                        ShipmentStage.ORDERED,
                        ShipmentStage.SUPPLIER_SHIPPED,
                        ShipmentStage.DELIVERED_TO_PREP,
                        ShipmentStage.PREPPING,
                        ShipmentStage.PREPPING,
                        ShipmentStage.DISPATCHED,
                        ShipmentStage.IN_TRANSIT,
                        ShipmentStage.DELIVERED,
                        ShipmentStage.CHECKED_IN,
                        ShipmentStage.RECEIVING,
                        ShipmentStage.RECEIVING);
        assertThat(WHOLE_LIFE.state().prepMinutes()).isEqualTo(210);
    }

    @Test
    void whatNobodyGaveUpKeepsTheShipmentOpen() {
        InboundEvent givenUp = InboundEvent.lost(stamp("lost", 41), Place.TO_PREP, Map.of(MUG, 2));
        ShipmentState closed = WHOLE_LIFE.with(givenUp).state();

        assertThat(WHOLE_LIFE.state().stage()).isEqualTo(ShipmentStage.RECEIVING);
        assertThat(closed.stage()).isEqualTo(ShipmentStage.CLOSED);
        assertThat(closed.skus().get(MUG).lost()).isEqualTo(2);
        assertThat(closed.skus().get(MUG).missing()).isEqualTo(1);
        assertThat(closed.total()).isEqualTo(100);
    }

    @Test
    void countsThatDifferAreNamedStepByStep() {
        List<Discrepancy> found = WHOLE_LIFE.state().discrepancies();

        assertThat(found)
                .containsExactly(
                        new Discrepancy(MUG, Place.TO_PREP, Place.PREP, 100, 98, 0, false),
                        new Discrepancy(MUG, Place.TO_AMAZON, Place.RECEIVED, 95, 94, 0, true));
        assertThat(found.get(0).units()).isEqualTo(-2);
        UnitAmount cost = UnitAmount.of(new BigDecimal("3.125"), Currency.getInstance("USD"));
        assertThat(found.get(0).value(cost)).isEqualTo(Money.of(new BigDecimal("-6.25"), Currency.getInstance("USD")));
    }

    @Test
    void damageExplainsWhatPreparationDoesNotPassOn() {
        assertThat(WHOLE_LIFE.state().skus().get(MUG).damaged()).isEqualTo(3);
        assertThat(WHOLE_LIFE.state().discrepancies()).noneMatch(step -> step.from() == Place.PREP);
    }

    @Test
    void theHostsOwnEndSettlesEverything() {
        ShipmentState closed =
                WHOLE_LIFE.with(InboundEvent.closed(stamp("end", 50))).state();
        ShipmentState cancelled = InboundShipment.of("PO-8")
                .with(List.of(advanced(0, ShipmentStage.ORDERED, 10), InboundEvent.cancelled(stamp("end", 1))))
                .state();

        assertThat(closed.stage()).isEqualTo(ShipmentStage.CLOSED);
        assertThat(closed.skus().get(MUG).missing()).isEqualTo(3);
        assertThat(closed.skus().get(MUG).open()).isZero();
        assertThat(cancelled.stage()).isEqualTo(ShipmentStage.CANCELLED);
        assertThat(cancelled.skus().get(MUG).cancelled()).isEqualTo(10);
    }

    @Test
    void aStatusOfAmazonsThatLagsMovesNothingBack() {
        InboundShipment ahead = InboundShipment.of("PO-9")
                .with(List.of(
                        advanced(0, ShipmentStage.ORDERED, 50),
                        advanced(9, ShipmentStage.DISPATCHED, 50),
                        advanced(12, ShipmentStage.DELIVERED, 50)));

        for (String word : List.of("WORKING", "READY_TO_SHIP", "SHIPPED", "IN_TRANSIT", "ERROR", "MIXED", "NEW_WORD")) {
            ShipmentState state = ahead.with(amazon(13, word, 50, 0)).state();
            assertThat(state.stage()).as(word).isEqualTo(ShipmentStage.DELIVERED);
            assertThat(state.at(Place.AT_AMAZON)).as(word).isEqualTo(50);
            assertThat(state.amazonStatuses()).containsEntry("FBA1", AmazonStatus.of(word));
        }
    }

    @Test
    void aPlanAtAmazonSaysNothingOfGoodsThatTheHostHasItself() {
        ShipmentState state = InboundShipment.of("PO-9")
                .with(List.of(advanced(0, ShipmentStage.ORDERED, 50), amazon(1, "READY_TO_SHIP", 50, 0)))
                .state();

        assertThat(state.stage()).isEqualTo(ShipmentStage.ORDERED);
        assertThat(state.at(Place.SUPPLIER)).isEqualTo(50);
    }

    @Test
    void aPlanThatAmazonDropsLeavesTheGoodsWhereTheyAre() {
        InboundShipment atPrep = InboundShipment.of("PO-9").with(advanced(0, ShipmentStage.DELIVERED_TO_PREP, 50));

        ShipmentState dropped = atPrep.with(amazon(1, "DELETED", 50, 0)).state();
        ShipmentState again = atPrep.with(List.of(amazon(1, "DELETED", 50, 0), second(3, "IN_TRANSIT", 50, 0)))
                .state();

        assertThat(dropped.stage()).isEqualTo(ShipmentStage.DELIVERED_TO_PREP);
        assertThat(dropped.at(Place.PREP)).isEqualTo(50);
        assertThat(again.stage()).isEqualTo(ShipmentStage.IN_TRANSIT);
        assertThat(again.at(Place.TO_AMAZON)).isEqualTo(50);
        assertThat(again.total()).isEqualTo(50);
    }

    @Test
    void aShipmentThatOnlyAmazonKnowsLivesByAmazonsWords() {
        InboundShipment shipment = InboundShipment.of("FBA1");

        assertThat(shipment.with(amazon(0, "WORKING", 30, 0)).state().at(Place.PREP))
                .isEqualTo(30);
        assertThat(shipment.with(amazon(0, "READY_TO_SHIP", 30, 0)).state().at(Place.READY))
                .isEqualTo(30);
        assertThat(shipment.with(amazon(0, "SHIPPED", 30, 0)).state().at(Place.TO_AMAZON))
                .isEqualTo(30);
        assertThat(shipment.with(amazon(0, "RECEIVING", 30, 10)).state().at(Place.AT_AMAZON))
                .isEqualTo(20);
        ShipmentState closed = shipment.with(amazon(0, "CLOSED", 30, 29)).state();
        assertThat(closed.stage()).isEqualTo(ShipmentStage.CLOSED);
        assertThat(closed.skus().get(MUG).missing()).isEqualTo(1);
        ShipmentState cancelled = shipment.with(amazon(0, "CANCELLED", 30, 0)).state();
        assertThat(cancelled.stage()).isEqualTo(ShipmentStage.CANCELLED);
        assertThat(cancelled.skus().get(MUG).cancelled()).isEqualTo(30);
        assertThat(cancelled.skus().get(MUG).open()).isZero();
    }

    @Test
    void oneOrderMayBecomeSeveralShipmentsAtAmazon() {
        InboundShipment split = InboundShipment.of("PO-9")
                .with(List.of(
                        advanced(0, ShipmentStage.DISPATCHED, 100),
                        amazon(5, "CLOSED", 60, 58),
                        second(5, "IN_TRANSIT", 40, 0)));

        assertThat(split.state().stage()).isEqualTo(ShipmentStage.RECEIVING);
        assertThat(split.state().skus().get(MUG).missing()).isEqualTo(2);
        assertThat(split.state().at(Place.TO_AMAZON)).isEqualTo(40);
        ShipmentState done = split.with(second(9, "CLOSED", 40, 40)).state();
        assertThat(done.stage()).isEqualTo(ShipmentStage.CLOSED);
        assertThat(done.at(Place.RECEIVED)).isEqualTo(98);
    }

    @Test
    void anEventThatWasRecordedLaterUnderItsIdCorrectsTheEarlier() {
        InboundEvent wrong = InboundEvent.advanced(
                new EventStamp("count", at(5), at(5)), ShipmentStage.DELIVERED_TO_PREP, Map.of(MUG, 90));
        InboundEvent right = InboundEvent.advanced(
                new EventStamp("count", at(4), at(8)), ShipmentStage.DELIVERED_TO_PREP, Map.of(MUG, 100));
        InboundShipment shipment = InboundShipment.of("PO").with(List.of(right, wrong));

        assertThat(shipment.state().at(Place.PREP)).isEqualTo(100);
        assertThat(shipment.asOf(at(4)).at(Place.PREP)).isEqualTo(100);
        assertThat(shipment.asOf(at(5), at(6)).at(Place.PREP)).isEqualTo(90);
        assertThat(shipment.asOf(at(4), at(6)).at(Place.PREP)).isZero();
        assertThat(shipment.events()).hasSize(2);
        assertThat(shipment.state().history()).hasSize(1);
    }

    @Test
    void whatNobodyCountedIsAllThatWasThereBefore() {
        ShipmentState state = InboundShipment.of("PO")
                .with(List.of(
                        InboundEvent.advanced(stamp("a", 0), ShipmentStage.ORDERED, Map.of(MUG, 10, CUP, 5)),
                        InboundEvent.advanced(stamp("b", 1), ShipmentStage.SUPPLIER_SHIPPED, Map.of(MUG, 8)),
                        InboundEvent.advanced(stamp("c", 2), ShipmentStage.DELIVERED_TO_PREP, Map.of())))
                .state();

        assertThat(state.skus().get(MUG).at(Place.PREP)).isEqualTo(8);
        assertThat(state.skus().get(MUG).at(Place.SUPPLIER)).isEqualTo(2);
        assertThat(state.skus().get(CUP).at(Place.PREP)).isEqualTo(5);
    }

    @Test
    void moreThanWasSentIsADiscrepancyAndNoUnitIsLost() {
        ShipmentState state = InboundShipment.of("PO")
                .with(List.of(advanced(0, ShipmentStage.DISPATCHED, 10), amazon(5, "CLOSED", 10, 12)))
                .state();

        assertThat(state.total()).isEqualTo(12);
        assertThat(state.discrepancies()).singleElement().satisfies(step -> {
            assertThat(step.units()).isEqualTo(2);
            assertThat(step.settled()).isTrue();
        });
    }

    @Test
    void aReportThatNamesNoUnitsKeepsTheNumbersOfTheOneBefore() {
        InboundEvent statusOnly =
                InboundEvent.amazonReported(stamp("s", 6), "FBA1", AmazonStatus.of("DELIVERED"), Map.of(), Map.of());
        ShipmentState state = InboundShipment.of("FBA1")
                .with(List.of(amazon(5, "SHIPPED", 10, 0), statusOnly))
                .state();

        assertThat(state.at(Place.AT_AMAZON)).isEqualTo(10);
    }

    @Test
    void badEventsAreRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> advanced(0, ShipmentStage.ORDERED, -1))
                .withMessage("units of MUG are -1; give at least 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> advanced(0, ShipmentStage.CLOSED, 1))
                .withMessage("stage is CLOSED; give an earlier one, or an Ended event");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InboundEvent.lost(stamp("x", 0), Place.RECEIVED, Map.of()))
                .withMessage("place is RECEIVED; give one before Amazon has received them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> prepared(0, 1, 1, -5))
                .withMessage("minutes are -5; give at least 0");
    }

    private static InboundEvent second(int day, String status, int expected, int received) {
        return InboundEvent.amazonReported(
                stamp("FBA2-" + status, day),
                "FBA2",
                AmazonStatus.of(status),
                Map.of(MUG, expected),
                Map.of(MUG, received));
    }

    private static List<Long> units(int day) {
        ShipmentState state = WHOLE_LIFE.asOf(DAY.plusDays(day), ZoneOffset.UTC);
        return Place.all().stream().map(state::at).toList();
    }
}

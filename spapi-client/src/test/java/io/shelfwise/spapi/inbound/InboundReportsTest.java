package io.shelfwise.spapi.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.inbound.AmazonStatus;
import io.shelfwise.core.inbound.EventStamp;
import io.shelfwise.core.inbound.InboundEvent;
import io.shelfwise.core.inbound.InboundShipment;
import io.shelfwise.core.inbound.Place;
import io.shelfwise.core.inbound.ShipmentStage;
import io.shelfwise.core.inbound.ShipmentState;
import io.shelfwise.spapi.api.fulfillmentinbound.v0.InboundShipmentInfo;
import io.shelfwise.spapi.api.fulfillmentinbound.v0.InboundShipmentItem;
import io.shelfwise.spapi.api.fulfillmentinbound.v0.ShipmentStatus;
import io.shelfwise.spapi.api.fulfillmentinbound.v2024_03_20.Item;
import io.shelfwise.spapi.api.fulfillmentinbound.v2024_03_20.Shipment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InboundReportsTest {

    private static final Sku MUG = Sku.of("MUG");
    private static final Instant SEEN = Instant.parse("2025-05-01T06:00:00Z");

    @Test
    void aShipmentOfTheOldVersionBecomesAReport() {
        InboundEvent event = InboundReports.of(
                info(ShipmentStatus.RECEIVING),
                List.of(item("MUG", 60, 20), item("MUG", 40, 5), item("CUP", 9, 0)),
                SEEN);

        assertThat(event)
                .isEqualTo(InboundEvent.amazonReported(
                        EventStamp.of("amazon/FBA15X/2025-05-01T06:00:00Z", SEEN),
                        "FBA15X",
                        AmazonStatus.of("RECEIVING"),
                        Map.of(MUG, 100, Sku.of("CUP"), 9),
                        Map.of(MUG, 25, Sku.of("CUP"), 0)));
    }

    @Test
    void bothVersionsSpeakOfTheSameShipment() {
        ShipmentState state = InboundShipment.of("PO-1")
                .with(InboundReports.of(confirmed("IN_TRANSIT"), List.of(mugs(100)), SEEN)
                        .orElseThrow())
                .with(InboundReports.of(
                        info(ShipmentStatus.RECEIVING), List.of(item("MUG", 100, 30)), SEEN.plusSeconds(60)))
                .state();

        assertThat(state.total()).isEqualTo(100);
        assertThat(state.at(Place.RECEIVED)).isEqualTo(30);
        assertThat(state.at(Place.AT_AMAZON)).isEqualTo(70);
        assertThat(state.amazonStatuses()).containsOnlyKeys("FBA15X");
    }

    @Test
    void everyKnownStatusOfTheOldVersionSpeaksOfAStageButError() {
        assertThat(ShipmentStatus.known())
                .filteredOn(status -> AmazonStatus.of(status.value()).stage().isEmpty())
                .containsExactly(ShipmentStatus.ERROR);
    }

    @Test
    void aWordThatIsNotKnownIsKeptAndMovesNothing() {
        InboundShipment ready = InboundShipment.of("PO-1")
                .with(InboundEvent.advanced(EventStamp.of("e", SEEN), ShipmentStage.READY, Map.of(MUG, 10)));

        ShipmentState state = ready.with(
                        InboundReports.of(info(ShipmentStatus.of("ON_A_DRONE")), List.of(item("MUG", 10, 0)), SEEN))
                .state();

        assertThat(state.stage()).isEqualTo(ShipmentStage.READY);
        assertThat(state.amazonStatuses()).containsEntry("FBA15X", AmazonStatus.of("ON_A_DRONE"));
        assertThat(state.at(Place.READY)).isEqualTo(10);
    }

    @Test
    void aShipmentThatIsNotConfirmedIsNoneYet() {
        Shipment option = Shipment.builder().status("UNCONFIRMED").build();

        assertThat(InboundReports.of(option, List.of(mugs(100)), SEEN)).isEmpty();
    }

    @Test
    void absentFieldsAreNamedAndAbsentNumbersAreNotZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> InboundReports.of(InboundShipmentInfo.builder().build(), List.of(), SEEN))
                .withMessage("ShipmentId is missing in InboundShipmentInfo; give the record as Amazon answered it");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InboundReports.of(
                        confirmed("SHIPPED"), List.of(Item.builder().build()), SEEN))
                .withMessage("msku is missing in Item of FBA15X; give the record as Amazon answered it");
        InboundEvent.AmazonReported report = (InboundEvent.AmazonReported) InboundReports.of(
                InboundShipmentInfo.builder().shipmentId("FBA15X").build(),
                List.of(InboundShipmentItem.builder()
                        .sellerSku("MUG")
                        .quantityShipped(5)
                        .build()),
                SEEN);
        assertThat(report.received()).isEmpty();
        assertThat(report.status()).isEqualTo(AmazonStatus.of("UNKNOWN"));
    }

    private static InboundShipmentInfo info(ShipmentStatus status) {
        return InboundShipmentInfo.builder()
                .shipmentId("FBA15X")
                .shipmentStatus(status)
                .build();
    }

    private static InboundShipmentItem item(String sku, int shipped, int received) {
        return InboundShipmentItem.builder()
                .sellerSku(sku)
                .quantityShipped(shipped)
                .quantityReceived(received)
                .build();
    }

    private static Shipment confirmed(String status) {
        return Shipment.builder()
                .shipmentId("sh00000000-0000-0000-0000-000000000000")
                .shipmentConfirmationId("FBA15X")
                .status(status)
                .build();
    }

    private static Item mugs(int units) {
        return Item.builder().msku("MUG").quantity(units).build();
    }
}

package io.shelfwise.spapi.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.inbound.AmazonStatus;
import io.shelfwise.core.inbound.EventStamp;
import io.shelfwise.core.inbound.InboundEvent;
import io.shelfwise.core.inbound.Place;
import io.shelfwise.core.inbound.ShipmentState;
import io.shelfwise.spapi.api.awd.v2024_05_09.InboundShipment;
import io.shelfwise.spapi.api.awd.v2024_05_09.InboundShipmentStatus;
import io.shelfwise.spapi.api.awd.v2024_05_09.InventoryQuantity;
import io.shelfwise.spapi.api.awd.v2024_05_09.InventoryUnitOfMeasurement;
import io.shelfwise.spapi.api.awd.v2024_05_09.SkuQuantity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AwdReportsTest {

    private static final Sku MUG = Sku.of("MUG");
    private static final Instant SEEN = Instant.parse("2025-05-01T06:00:00Z");

    @Test
    void aShipmentToAwdBecomesAReportInUnits() {
        InboundShipment shipment = shipment(
                InboundShipmentStatus.RECEIVING,
                quantity("MUG", units(100), units(30)),
                quantity("CUP", cases(4), cases(1)));

        assertThat(InboundReports.of(shipment, SEEN))
                .isEqualTo(InboundEvent.amazonReported(
                        EventStamp.of("amazon/STAR-1/2025-05-01T06:00:00Z", SEEN),
                        "STAR-1",
                        AmazonStatus.of("RECEIVING"),
                        Map.of(MUG, 100),
                        Map.of(MUG, 30)));
    }

    @Test
    void itMovesTheHostsShipment() {
        ShipmentState state = io.shelfwise.core.inbound.InboundShipment.of("PO-1")
                .with(InboundReports.of(
                        shipment(InboundShipmentStatus.IN_TRANSIT, quantity("MUG", units(100), units(0))), SEEN))
                .with(InboundReports.of(
                        shipment(InboundShipmentStatus.RECEIVING, quantity("MUG", units(100), units(30))),
                        SEEN.plusSeconds(60)))
                .state();

        assertThat(state.total()).isEqualTo(100);
        assertThat(state.at(Place.RECEIVED)).isEqualTo(30);
        assertThat(state.at(Place.AT_AMAZON)).isEqualTo(70);
    }

    @Test
    void everyKnownStatusSpeaksOfAStage() {
        assertThat(InboundShipmentStatus.known())
                .allMatch(status -> AmazonStatus.of(status.value()).stage().isPresent());
    }

    @Test
    void aShipmentWithoutAnIdIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InboundReports.of(InboundShipment.builder().build(), SEEN))
                .withMessageContaining("shipmentId is missing");
    }

    private static InboundShipment shipment(InboundShipmentStatus status, SkuQuantity... quantities) {
        return InboundShipment.builder()
                .shipmentId("STAR-1")
                .shipmentStatus(status)
                .shipmentSkuQuantities(List.of(quantities))
                .build();
    }

    private static SkuQuantity quantity(String sku, InventoryQuantity expected, InventoryQuantity received) {
        return SkuQuantity.builder()
                .sku(sku)
                .expectedQuantity(expected)
                .receivedQuantity(received)
                .build();
    }

    private static InventoryQuantity units(int count) {
        return of(count, InventoryUnitOfMeasurement.PRODUCT_UNITS);
    }

    private static InventoryQuantity cases(int count) {
        return of(count, InventoryUnitOfMeasurement.CASES);
    }

    private static InventoryQuantity of(int count, InventoryUnitOfMeasurement unit) {
        return InventoryQuantity.builder()
                .quantity(BigDecimal.valueOf(count))
                .unitOfMeasurement(unit)
                .build();
    }
}

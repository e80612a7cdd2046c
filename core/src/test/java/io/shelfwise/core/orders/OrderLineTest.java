package io.shelfwise.core.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.shelfwise.core.catalog.Sku;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OrderLineTest {

    private static final Instant BOUGHT = Instant.parse("2025-03-01T09:30:00Z");

    @Test
    void aLineNeverUpdatedWasLastChangedWhenBought() {
        assertThat(line().build().updatedAt()).isEqualTo(BOUGHT);
        assertThat(line().updatedAt(BOUGHT.plusSeconds(5)).build().updatedAt()).isEqualTo(BOUGHT.plusSeconds(5));
    }

    @Test
    void negativeQuantitiesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line().quantity(-4).build())
                .withMessage("quantity is -4; give at least 0");
    }

    @Test
    void missingPartsAreNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> OrderLine.builder().build())
                .withMessageContaining("id is missing");
        assertThatNullPointerException()
                .isThrownBy(() -> OrderLine.builder()
                        .id("1")
                        .orderId("2")
                        .sku(Sku.of("MUG"))
                        .build())
                .withMessageContaining("purchasedAt is missing");
    }

    @Test
    void linesAreEqualIfAllTheirPartsAre() {
        assertThat(line().build())
                .isEqualTo(line().build())
                .hasSameHashCodeAs(line().build())
                .isNotEqualTo(line().cancelled(true).build())
                .isNotEqualTo(line().quantity(3).build());
    }

    @Test
    void aLinePrintsWhatItIs() {
        assertThat(line().cancelled(true).build()).hasToString("OrderLine[71, MUG, 2, cancelled]");
    }

    private static OrderLine.Builder line() {
        return OrderLine.builder()
                .id("71")
                .orderId("026-1")
                .sku(Sku.of("MUG"))
                .purchasedAt(BOUGHT)
                .quantity(2);
    }
}

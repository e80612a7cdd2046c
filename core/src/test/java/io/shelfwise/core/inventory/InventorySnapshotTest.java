package io.shelfwise.core.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shelfwise.core.catalog.Sku;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InventorySnapshotTest {

    @Test
    void inboundIsWorkingShippedAndReceiving() {
        InventorySnapshot snapshot =
                mug().inboundWorking(1).inboundShipped(20).inboundReceiving(300).build();

        assertThat(snapshot.inbound()).isEqualTo(321);
    }

    @Test
    void moreInboundThanAnIntHoldsIsRefusedRatherThanWrappedAround() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mug().inboundWorking(Integer.MAX_VALUE)
                        .inboundShipped(1)
                        .build())
                .withMessageContaining("2147483648 for MUG");
    }

    @Test
    void unknownAgesAreNotAgesOfZero() {
        assertThat(mug().build().agedOver180Days()).isEmpty();
        assertThat(mug().agedOver180Days(0).build().agedOver180Days()).hasValue(0);
        assertThat(mug().build()).isNotEqualTo(mug().agedOver180Days(0).build());
    }

    @Test
    void negativeUnitsAreRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mug().available(-1))
                .withMessage("available is -1; give at least 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mug().inboundReceiving(-2))
                .withMessage("inboundReceiving is -2; give at least 0");
    }

    private static InventorySnapshot.Builder mug() {
        return InventorySnapshot.builder(Sku.of("MUG"), LocalDate.of(2025, 11, 25));
    }
}

package io.shelfwise.testkit;

import static io.shelfwise.testkit.Samples.ACCOUNT;
import static io.shelfwise.testkit.Samples.NOON;
import static io.shelfwise.testkit.Samples.ODD_SKU;
import static io.shelfwise.testkit.Samples.OTHERS;
import static io.shelfwise.testkit.Samples.ordered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.core.inbound.AmazonStatus;
import io.shelfwise.core.inbound.EventStamp;
import io.shelfwise.core.inbound.InboundEvent;
import io.shelfwise.core.inbound.InboundShipment;
import io.shelfwise.core.inbound.Place;
import io.shelfwise.core.inbound.ShipmentStage;
import io.shelfwise.core.storage.DataCategory;
import io.shelfwise.core.storage.Expired;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

abstract class InboundStoreTests extends OnEmptyStorage {

    private static final EventStamp TOLD_LATE = new EventStamp("e Ω/1", NOON, NOON.plusSeconds(90));

    private static final List<InboundEvent> ONE_OF_EACH = List.of(
            InboundEvent.advanced(EventStamp.of("a", NOON), ShipmentStage.DELIVERED_TO_PREP, Map.of(ODD_SKU, 7)),
            InboundEvent.prepared(TOLD_LATE, Map.of(ODD_SKU, 5), Map.of(ODD_SKU, 1), 30),
            InboundEvent.lost(EventStamp.of("c", NOON.plusSeconds(1)), Place.PREP, Map.of(ODD_SKU, 1)),
            InboundEvent.amazonReported(
                    EventStamp.of("d", NOON.plusSeconds(2)),
                    "FBA15",
                    AmazonStatus.of("A_NEW_WORD"),
                    Map.of(ODD_SKU, 5),
                    Map.of()),
            InboundEvent.closed(EventStamp.of("e", NOON.plusSeconds(3))),
            InboundEvent.cancelled(EventStamp.of("f", NOON.plusSeconds(4))));

    @Test
    void eventsOfEveryKindAreReadBackEqual() {
        storage.inbound().save(ACCOUNT, "PO / 1", ONE_OF_EACH);

        assertThat(storage.inbound().find(ACCOUNT, "PO / 1"))
                .contains(InboundShipment.of("PO / 1").with(ONE_OF_EACH));
        assertThat(storage.inbound().find(ACCOUNT, "PO")).isEmpty();
    }

    @Test
    void eventsAreAddedOnceAndACorrectionKeepsWhatItCorrects() {
        storage.inbound().save(ACCOUNT, "PO", List.of(ordered("order", NOON, 5)));
        storage.inbound().save(ACCOUNT, "PO", List.of(ordered("order", NOON, 5)));
        storage.inbound().save(ACCOUNT, "PO", List.of(ordered("order", NOON.plusSeconds(1), 6)));

        assertThat(storage.inbound().find(ACCOUNT, "PO").orElseThrow().events())
                .containsExactly(ordered("order", NOON, 5), ordered("order", NOON.plusSeconds(1), 6));
    }

    @Test
    void shipmentsAreSortedAndTheListCannotBeChanged() {
        storage.inbound().save(ACCOUNT, "b", List.of(ordered("1", NOON, 1)));
        storage.inbound().save(ACCOUNT, "a", List.of(ordered("1", NOON, 2)));
        storage.inbound().save(ACCOUNT, "none", List.of());
        List<InboundShipment> all = storage.inbound().all(ACCOUNT);

        assertThat(all).extracting(InboundShipment::id).containsExactly("a", "b");
        assertThatThrownBy(() -> all.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void otherAccountsAreUntouched() {
        OTHERS.forEach(other -> storage.inbound().save(other, "PO", List.of(ordered("1", NOON, 9))));
        storage.inbound().save(ACCOUNT, "PO", List.of(ordered("1", NOON, 1)));

        assertThat(OTHERS)
                .allSatisfy(other -> assertThat(storage.inbound().all(other))
                        .containsExactly(InboundShipment.of("PO").with(ordered("1", NOON, 9))));
    }

    @Test
    void aShipmentGoesAsAWholeByItsLastEvent() {
        Instant later = NOON.plusSeconds(60);
        storage.inbound().save(ACCOUNT, "old", List.of(ordered("1", NOON.minusSeconds(9), 1), ordered("2", NOON, 1)));
        storage.inbound().save(ACCOUNT, "live", List.of(ordered("1", NOON, 1), ordered("2", later, 1)));
        Expired two = new Expired(2, Optional.of(NOON.minusSeconds(9)));

        assertThat(storage.retention().count(ACCOUNT, DataCategory.INBOUND, NOON))
                .isEqualTo(Expired.NONE);
        assertThat(storage.retention().count(ACCOUNT, DataCategory.INBOUND, later))
                .isEqualTo(two);
        assertThat(storage.retention().delete(ACCOUNT, DataCategory.INBOUND, later))
                .isEqualTo(two);
        assertThat(storage.inbound().all(ACCOUNT))
                .extracting(InboundShipment::id)
                .containsExactly("live");
        assertThat(storage.inbound().find(ACCOUNT, "live").orElseThrow().events())
                .hasSize(2);
    }
}

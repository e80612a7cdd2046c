package io.shelfwise.core.inbound;

import io.shelfwise.core.catalog.Sku;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** Events of the days after an order. */
final class Events {

    static final Sku MUG = Sku.of("MUG");
    static final Sku CUP = Sku.of("CUP");
    static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private Events() {}

    static Instant at(int day) {
        return DAY.plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    static EventStamp stamp(String id, int day) {
        return EventStamp.of(id, at(day));
    }

    static InboundEvent advanced(int day, ShipmentStage stage, int mugs) {
        return InboundEvent.advanced(stamp(stage + "-" + day, day), stage, Map.of(MUG, mugs));
    }

    static InboundEvent amazon(int day, String status, int expected, int received) {
        return InboundEvent.amazonReported(
                stamp("FBA1-" + status + "-" + day, day),
                "FBA1",
                AmazonStatus.of(status),
                Map.of(MUG, expected),
                Map.of(MUG, received));
    }

    static InboundEvent prepared(int day, int done, int damaged, int minutes) {
        return InboundEvent.prepared(stamp("prep-" + day, day), Map.of(MUG, done), Map.of(MUG, damaged), minutes);
    }
}

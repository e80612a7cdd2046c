package io.shelfwise.core.inbound;

import io.shelfwise.core.catalog.Sku;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The latest that Amazon has said of each of its shipments. Numbers of a SKU stay until Amazon names it again. */
final class AmazonTally {

    /** One shipment of Amazon's. */
    private static final class Reported {
        private AmazonStatus status = AmazonStatus.of("UNKNOWN");
        private @Nullable ShipmentStage stage;
        private final Map<Sku, Integer> expected = new TreeMap<>();
        private final Map<Sku, Integer> received = new TreeMap<>();

        void update(InboundEvent.AmazonReported report) {
            status = report.status();
            expected.putAll(report.expected());
            received.putAll(report.received());
            report.status().stage().ifPresent(said -> stage = stage == null ? said : stage.orLater(said));
        }

        boolean isAt(ShipmentStage least) {
            return stage != null && stage.compareTo(least) >= 0;
        }

        boolean isCancelled() {
            return stage == ShipmentStage.CANCELLED;
        }

        boolean isClosed() {
            return stage == ShipmentStage.CLOSED;
        }

        long open(Sku sku) {
            return Math.max(0, expected.getOrDefault(sku, 0) - received.getOrDefault(sku, 0));
        }
    }

    private final SortedMap<String, Reported> byId = new TreeMap<>();

    void update(InboundEvent.AmazonReported report) {
        byId.computeIfAbsent(report.amazonShipmentId(), id -> new Reported()).update(report);
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    Set<Sku> skus() {
        Set<Sku> skus = new TreeSet<>();
        byId.values().forEach(shipment -> {
            skus.addAll(shipment.expected.keySet());
            skus.addAll(shipment.received.keySet());
        });
        return skus;
    }

    SortedMap<String, AmazonStatus> statuses() {
        SortedMap<String, AmazonStatus> statuses = new TreeMap<>();
        byId.forEach((id, shipment) -> statuses.put(id, shipment.status));
        return Collections.unmodifiableSortedMap(statuses);
    }

    /** The furthest of those that are not cancelled; one that is closed counts as receiving while others are not. */
    @Nullable
    ShipmentStage stage() {
        Collection<Reported> live = live();
        if (live.isEmpty()) {
            return byId.isEmpty() ? null : ShipmentStage.CANCELLED;
        }
        ShipmentStage furthest = null;
        for (Reported shipment : live) {
            ShipmentStage stage = shipment.isClosed() && !allClosed() ? ShipmentStage.RECEIVING : shipment.stage;
            furthest = stage == null ? furthest : furthest == null ? stage : furthest.orLater(stage);
        }
        return furthest;
    }

    boolean allClosed() {
        Collection<Reported> live = live();
        return !live.isEmpty() && live.stream().allMatch(Reported::isClosed);
    }

    /** Units expected in shipments at this stage or later, the cancelled ones left out; empty where none names it. */
    OptionalLong expected(Sku sku, ShipmentStage least) {
        return sum(sku, shipment -> !shipment.isCancelled() && shipment.isAt(least));
    }

    /** Units expected in all shipments, cancelled ones too; empty where none names it. */
    OptionalLong announced(Sku sku) {
        return sum(sku, shipment -> true);
    }

    private OptionalLong sum(Sku sku, Predicate<Reported> counts) {
        return byId.values().stream()
                .filter(shipment -> counts.test(shipment) && shipment.expected.containsKey(sku))
                .mapToLong(shipment -> shipment.expected.getOrDefault(sku, 0))
                .reduce(Long::sum);
    }

    OptionalLong received(Sku sku) {
        return byId.values().stream()
                .filter(shipment -> shipment.received.containsKey(sku))
                .mapToLong(shipment -> shipment.received.getOrDefault(sku, 0))
                .reduce(Long::sum);
    }

    long cancelled(Sku sku) {
        return byId.values().stream()
                .filter(Reported::isCancelled)
                .mapToLong(shipment -> shipment.open(sku))
                .sum();
    }

    /** Units that closed shipments did not receive. */
    long missing(Sku sku) {
        return byId.values().stream()
                .filter(Reported::isClosed)
                .mapToLong(shipment -> shipment.open(sku))
                .sum();
    }

    private Collection<Reported> live() {
        return byId.values().stream()
                .filter(shipment -> !shipment.isCancelled())
                .toList();
    }
}

package io.shelfwise.core.storage;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.inventory.InventorySnapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The snapshots of one account. */
final class AccountInventory {

    private final TreeMap<Sku, TreeMap<LocalDate, InventorySnapshot>> bySku = new TreeMap<>();

    synchronized void save(Collection<InventorySnapshot> snapshots) {
        for (InventorySnapshot snapshot : snapshots) {
            bySku.computeIfAbsent(snapshot.sku(), key -> new TreeMap<>()).put(snapshot.asOf(), snapshot);
        }
    }

    synchronized List<InventorySnapshot> latest(LocalDate asOf) {
        return bySku.values().stream()
                .map(days -> days.floorEntry(asOf))
                .filter(Objects::nonNull)
                .map(Map.Entry::getValue)
                .toList();
    }

    synchronized boolean isEmpty() {
        return bySku.isEmpty();
    }

    synchronized Expired expire(Instant cutoff, boolean delete) {
        ExpiredCount count = new ExpiredCount();
        for (TreeMap<LocalDate, InventorySnapshot> days : bySku.values()) {
            days.keySet().removeIf(day -> isExpired(day, cutoff, count) && delete);
        }
        bySku.values().removeIf(TreeMap::isEmpty);
        return count.toExpired();
    }

    private static boolean isExpired(LocalDate day, Instant cutoff, ExpiredCount count) {
        Instant time = ExpiredCount.timeOf(day);
        if (!time.isBefore(cutoff)) {
            return false;
        }
        count.add(time);
        return true;
    }
}

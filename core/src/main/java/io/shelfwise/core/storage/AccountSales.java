package io.shelfwise.core.storage;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.demand.DailySales;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The daily sales of one account. */
final class AccountSales {

    private final Map<Marketplace, Map<Sku, DayCounts>> markets = new HashMap<>();

    synchronized void save(Collection<DailySales> sales) {
        for (DailySales sale : sales) {
            markets.computeIfAbsent(sale.marketplace(), key -> new HashMap<>())
                    .computeIfAbsent(sale.sku(), key -> new DayCounts())
                    .put(sale.day().toEpochDay(), sale.units());
        }
    }

    synchronized List<DailySales> find(Marketplace marketplace, Sku sku, LocalDate from, LocalDate to) {
        @Nullable DayCounts counts = markets.getOrDefault(marketplace, Map.of()).get(sku);
        if (counts == null) {
            return List.of();
        }
        List<DailySales> found = new ArrayList<>();
        int end = counts.indexFrom(to.toEpochDay());
        for (int i = counts.indexFrom(from.toEpochDay()); i < end; i++) {
            found.add(new DailySales(marketplace, sku, LocalDate.ofEpochDay(counts.day(i)), counts.units(i)));
        }
        return Collections.unmodifiableList(found);
    }

    synchronized Set<Sku> skus(Marketplace marketplace) {
        return Collections.unmodifiableSet(
                new TreeSet<>(markets.getOrDefault(marketplace, Map.of()).keySet()));
    }

    synchronized boolean isEmpty() {
        return markets.values().stream().allMatch(Map::isEmpty);
    }

    synchronized Expired expire(Instant cutoff, boolean delete) {
        ExpiredCount count = new ExpiredCount();
        for (Map<Sku, DayCounts> bySku : markets.values()) {
            for (Iterator<DayCounts> each = bySku.values().iterator(); each.hasNext(); ) {
                DayCounts counts = each.next();
                int expired = addExpired(counts, cutoff, count);
                if (delete && expired == counts.size()) {
                    each.remove();
                } else if (delete && expired > 0) {
                    counts.removeFirst(expired);
                }
            }
        }
        return count.toExpired();
    }

    private static int addExpired(DayCounts counts, Instant cutoff, ExpiredCount count) {
        int index = 0;
        while (index < counts.size()) {
            Instant time = ExpiredCount.timeOf(LocalDate.ofEpochDay(counts.day(index)));
            if (!time.isBefore(cutoff)) {
                break;
            }
            count.add(time);
            index++;
        }
        return index;
    }
}

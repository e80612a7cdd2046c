package io.shelfwise.spapi.imports;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.demand.DailySales;
import io.shelfwise.core.orders.OrderLine;
import io.shelfwise.core.storage.Storage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes daily sales from stored order lines, for the SKUs and days that an import named and no others. It starts from
 * the storage, not from the files, so that a line restated by a later report counts as restated.
 */
final class DailyRollUp {

    private static final int BATCH = 4096;

    private final Marketplace marketplace;
    private final ZoneDays zoneDays;
    private final Map<Sku, SkuDays> skus = new HashMap<>();
    private int firstDay = Integer.MAX_VALUE;
    private int lastDay = Integer.MIN_VALUE;
    private long cancelled;

    DailyRollUp(Marketplace marketplace) {
        this.marketplace = marketplace;
        this.zoneDays = new ZoneDays(marketplace.zone());
    }

    /** Names the SKU and the day of a line. */
    void name(OrderLine line) {
        int day = zoneDays.epochDay(line.purchasedAt());
        firstDay = Math.min(firstDay, day);
        lastDay = Math.max(lastDay, day);
        skus.computeIfAbsent(line.sku(), sku -> new SkuDays()).name(day);
    }

    /** Adds up the stored lines of the named SKUs and days, and saves them. */
    void run(Storage storage, SellerAccount account) {
        if (skus.isEmpty()) {
            return;
        }
        storage.orderLines().forEach(account, startOf(firstDay), startOf(lastDay + 1), this::count);
        List<DailySales> batch = new ArrayList<>();
        skus.forEach((sku, days) -> {
            for (int i = 0; i < days.size(); i++) {
                batch.add(new DailySales(marketplace, sku, LocalDate.ofEpochDay(days.day(i)), days.units(i)));
            }
            if (batch.size() >= BATCH) {
                storage.dailySales().save(account, List.copyOf(batch));
                batch.clear();
            }
        });
        storage.dailySales().save(account, List.copyOf(batch));
    }

    private void count(OrderLine line) {
        SkuDays days = skus.get(line.sku());
        int units = line.cancelled() ? 0 : line.quantity();
        if (days != null && days.add(zoneDays.epochDay(line.purchasedAt()), units) && line.cancelled()) {
            cancelled++;
        }
    }

    private Instant startOf(int day) {
        return LocalDate.ofEpochDay(day).atStartOfDay(marketplace.zone()).toInstant();
    }

    /** The day of the first line; empty if there is none. */
    Optional<LocalDate> firstDay() {
        return skus.isEmpty() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(firstDay));
    }

    /** The day of the last line; empty if there is none. */
    Optional<LocalDate> lastDay() {
        return skus.isEmpty() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(lastDay));
    }

    /** Stored lines that count as no demand. */
    long cancelled() {
        return cancelled;
    }

    /** The units of each SKU, sorted by SKU. */
    Map<Sku, Long> units() {
        Map<Sku, Long> units = new TreeMap<>();
        skus.forEach((sku, days) -> units.put(sku, days.total()));
        return units;
    }

    /** Units bought on a day or later. */
    long unitsFrom(LocalDate day) {
        long units = 0;
        for (SkuDays days : skus.values()) {
            for (int i = days.size() - 1; i >= 0 && days.day(i) >= day.toEpochDay(); i--) {
                units += days.units(i);
            }
        }
        return units;
    }

    /** The days between the first and the last that hold a line, as offsets from the first. */
    BitSet daysWithLines() {
        BitSet held = new BitSet();
        for (SkuDays days : skus.values()) {
            for (int i = 0; i < days.size(); i++) {
                held.set(days.day(i) - firstDay);
            }
        }
        return held;
    }
}

package io.shelfwise.costing.settlement;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import io.shelfwise.costing.settlement.InventoryAdjustment.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which lost, damaged and overcharged units were neither found nor reimbursed.
 *
 * <p>Per SKU, the earliest open units are settled first. What is found, or paid, settles units that went on that day or
 * earlier only.
 */
public final class MissingReimbursements {

    private MissingReimbursements() {}

    /**
     * The open units by SKU and day.
     *
     * @param asOf the day of the question: later events don't count
     * @param waitDays how long to give Amazon before units count as open, at least 0
     */
    public static List<MissingReimbursement> find(
            List<InventoryAdjustment> adjustments, List<Reimbursement> reimbursements, LocalDate asOf, int waitDays) {
        if (waitDays < 0) {
            throw new IllegalArgumentException("waitDays is " + waitDays + "; give at least 0");
        }
        Map<Sku, List<Open>> open = new HashMap<>();
        adjustments.stream()
                .filter(adjustment ->
                        adjustment.reason() != Reason.FOUND && !adjustment.on().isAfter(asOf))
                .sorted(Comparator.comparing(InventoryAdjustment::on).thenComparing(InventoryAdjustment::id))
                .forEach(adjustment -> open.computeIfAbsent(adjustment.sku(), sku -> new ArrayList<>())
                        .add(new Open(adjustment)));
        adjustments.stream()
                .filter(adjustment ->
                        adjustment.reason() == Reason.FOUND && !adjustment.on().isAfter(asOf))
                .sorted(Comparator.comparing(InventoryAdjustment::on))
                .forEach(found -> settle(open.get(found.sku()), found.on(), found.units(), Reason.LOST));
        reimbursements.stream()
                .filter(paid -> !paid.on().isAfter(asOf))
                .sorted(Comparator.comparing(Reimbursement::on))
                .forEach(paid -> settle(open.get(paid.sku()), paid.on(), paid.units(), null));
        return open.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().stream())
                .filter(left -> left.units > 0
                        && !left.adjustment.on().plusDays(waitDays).isAfter(asOf))
                .map(Open::missing)
                .toList();
    }

    private static void settle(@Nullable List<Open> open, LocalDate on, int units, @Nullable Reason only) {
        int left = units;
        for (Open next : open == null ? List.<Open>of() : open) {
            boolean fits = only == null || next.adjustment.reason() == only;
            if (left > 0 && fits && !next.adjustment.on().isAfter(on)) {
                int taken = Math.min(left, next.units);
                next.units -= taken;
                left -= taken;
            }
        }
    }

    private static final class Open {

        private final InventoryAdjustment adjustment;
        private int units;

        private Open(InventoryAdjustment adjustment) {
            this.adjustment = adjustment;
            this.units = adjustment.units();
        }

        private MissingReimbursement missing() {
            return new MissingReimbursement(
                    adjustment,
                    units,
                    adjustment
                            .worth()
                            .map(one -> new Money(Math.multiplyExact(one.minorUnits(), (long) units), one.currency())));
        }
    }
}

package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.catalog.Sku;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Two plans side by side.
 *
 * @param changes lines that differ in units, status or date, by SKU
 * @param orderUnits by how many units all orders differ
 * @param expectedValue by how much they are expected to earn more
 */
public record PlanComparison(List<Change> changes, long orderUnits, double expectedValue) {

    /** Copies the changes. */
    public PlanComparison {
        changes = List.copyOf(changes);
    }

    static PlanComparison of(RestockPlan before, RestockPlan after) {
        Map<Sku, Change> bySku = new TreeMap<>();
        before.lines()
                .forEach(line -> bySku.put(line.sku(), new Change(line.sku(), Optional.of(line), Optional.empty())));
        after.lines()
                .forEach(line -> bySku.merge(
                        line.sku(),
                        new Change(line.sku(), Optional.empty(), Optional.of(line)),
                        (old, fresh) -> new Change(old.sku(), old.before(), fresh.after())));
        return new PlanComparison(
                bySku.values().stream().filter(Change::differs).toList(),
                after.totals().orderUnits() - before.totals().orderUnits(),
                after.expectedValue() - before.expectedValue());
    }

    /**
     * A line in both plans.
     *
     * @param sku whose line it is
     * @param before in the first plan; empty where it has none
     * @param after in the second plan; empty where it has none
     */
    public record Change(Sku sku, Optional<RestockLine> before, Optional<RestockLine> after) {

        /** Units ordered more. */
        public long units() {
            return units(after) - units(before);
        }

        private static long units(Optional<RestockLine> line) {
            return line.map(there -> there.order().units()).orElse(0L);
        }

        private boolean differs() {
            return units() != 0
                    || !before.map(RestockLine::status).equals(after.map(RestockLine::status))
                    || !Objects.equals(
                            before.flatMap(line -> line.order().reorderDate()),
                            after.flatMap(line -> line.order().reorderDate()));
        }

        @Override
        public String toString() {
            return sku + ": " + units(before) + " to " + units(after) + " units";
        }
    }
}

package io.shelfwise.costing.landed;

import io.shelfwise.core.money.UnitAmount;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one finished unit is made of: a small bill of materials for a repack, a kit or a multipack.
 *
 * @param parts units of each part that go into one, by SKU, each above 0; a multipack of six has one part, six times
 * @param materials bags, labels and boxes for one
 * @param minutes of work on one, at least 0
 * @param laborPerHour what an hour of that work costs
 */
public record RepackBill(
        Map<String, BigDecimal> parts, UnitAmount materials, BigDecimal minutes, UnitAmount laborPerHour) {

    private static final long MINUTES_PER_HOUR = 60;

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if there are no parts, or a number is not in its range
     */
    public RepackBill {
        parts = Collections.unmodifiableMap(new TreeMap<>(parts));
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("parts is empty; give at least the product that is repacked");
        }
        parts.forEach((part, units) -> {
            if (units.signum() <= 0) {
                throw new IllegalArgumentException(
                        "units of part " + part + " is " + units.toPlainString() + "; give a number above 0");
            }
        });
        if (minutes.signum() < 0) {
            throw new IllegalArgumentException("minutes is " + minutes.toPlainString() + "; give at least 0");
        }
    }

    /** Materials and labour of one unit. */
    public UnitAmount work() {
        return materials.plus(laborPerHour.times(minutes).dividedBy(MINUTES_PER_HOUR));
    }
}

package io.shelfwise.core.economics;

import java.util.List;

/**
 * Ages of stock that cost the same.
 *
 * @param fromDays the youngest, at least 0
 * @param toDays the oldest, not below {@code fromDays}; {@link #OPEN} for no end
 */
public record AgeTier(int fromDays, int toDays) implements Comparable<AgeTier> {

    /** The end of a tier without one. */
    public static final int OPEN = Integer.MAX_VALUE;

    private static final List<AgeTier> SURCHARGED = List.of(
            new AgeTier(181, 210),
            new AgeTier(211, 240),
            new AgeTier(241, 270),
            new AgeTier(271, 300),
            new AgeTier(301, 330),
            new AgeTier(331, 365),
            new AgeTier(366, 455),
            new AgeTier(456, OPEN));

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if empty or negative
     */
    public AgeTier {
        if (fromDays < 0 || toDays < fromDays) {
            throw new IllegalArgumentException(
                    "tier is " + fromDays + " to " + toDays + " days; give 0 <= fromDays <= toDays");
        }
    }

    /**
     * The tiers that Amazon's planning report counts units to be charged by ({@code quantity-to-be-charged-ais-...}), from
     * 181-210 to 456+ days. Source: the columns of GET_FBA_INVENTORY_PLANNING_DATA, read 2026-11-21.
     */
    public static List<AgeTier> surcharged() {
        return SURCHARGED;
    }

    /** Whether this age is of the tier. */
    public boolean contains(int ageDays) {
        return ageDays >= fromDays && ageDays <= toDays;
    }

    @Override
    public int compareTo(AgeTier other) {
        int compared = Integer.compare(fromDays, other.fromDays);
        return compared != 0 ? compared : Integer.compare(toDays, other.toDays);
    }

    /** As in {@code 181-210} or {@code 456+}. */
    @Override
    public String toString() {
        return toDays == OPEN ? fromDays + "+" : fromDays + "-" + toDays;
    }
}

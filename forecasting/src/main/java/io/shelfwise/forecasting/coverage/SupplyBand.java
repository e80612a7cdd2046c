package io.shelfwise.forecasting.coverage;

/**
 * Days of supply that cost the same low-inventory-level fee.
 *
 * @param fromDays at least these days
 * @param belowDays and fewer than these
 */
public record SupplyBand(int fromDays, int belowDays) implements Comparable<SupplyBand> {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if empty or negative
     */
    public SupplyBand {
        if (fromDays < 0 || belowDays <= fromDays) {
            throw new IllegalArgumentException(
                    "band is " + fromDays + " to " + belowDays + "; give 0 <= fromDays < belowDays");
        }
    }

    boolean contains(double days) {
        return days >= fromDays && days < belowDays;
    }

    @Override
    public int compareTo(SupplyBand other) {
        return Integer.compare(fromDays, other.fromDays);
    }

    /** As in {@code 14-21}. */
    @Override
    public String toString() {
        return fromDays + "-" + belowDays;
    }
}

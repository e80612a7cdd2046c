package io.shelfwise.forecasting.simulation;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.replenishment.LeadTimeDays;

/**
 * One product's real demand, by day of the replay: day 0 is its first, days before are past.
 *
 * @param id of the series
 * @param demand all that is known, to the last day of the replay
 * @param firstDay index of day 0 in the demand; below 0 where the product is younger than the replay
 */
record ReplayedProduct(String id, DemandSeries demand, int firstDay) {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    /** The day on which it began to sell, at least the given one. */
    int joins(int day) {
        return Math.max(day, -firstDay);
    }

    double units(int day) {
        int index = firstDay + day;
        return index < 0 || index >= demand.length() ? 0 : demand.units(index);
    }

    /** All that was known on the morning of a day. */
    DemandSeries before(int day) {
        return demand.slice(0, Math.max(0, Math.min(demand.length(), firstDay + day)));
    }

    /** How long an order of this day takes; the same for every policy, whatever other products there are. */
    int leadTime(LeadTimeDays leadTime, int day, long seed) {
        long mixed = mix(seed + GOLDEN_GAMMA * (id.hashCode() + 1L));
        double uniform = (mix(mixed + GOLDEN_GAMMA * (day + 1L)) >>> 11) * 0x1.0p-53;
        return leadTime.quantile(uniform);
    }

    /** SplitMix64 of Steele, Lea and Flood (2014). */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}

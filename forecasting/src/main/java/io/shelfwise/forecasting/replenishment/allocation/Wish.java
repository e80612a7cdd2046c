package io.shelfwise.forecasting.replenishment.allocation;

import java.util.Map;
import java.util.TreeMap;

/**
 * What one product asks for: step by step more units, what they earn together, and what each unit uses of the limits.
 *
 * <p>Immutable.
 */
public final class Wish {

    private final String key;
    private final long[] units;
    private final double[] values;
    private final int[] limits;
    private final double[] uses;

    private Wish(String key, long[] units, double[] values, int[] limits, double[] uses) {
        this.key = key;
        this.units = units;
        this.values = values;
        this.limits = limits;
        this.uses = uses;
    }

    /**
     * A wish.
     *
     * @param key that no other wish has; it breaks ties
     * @param units of each step, growing, above 0; copied
     * @param values what the units of each step earn in all; copied
     * @param usesPerUnit by index of the limit, at least 0; limits that are not named are not used
     * @throws IllegalArgumentException if units do not grow, lengths differ or a use is below 0
     */
    public static Wish of(String key, long[] units, double[] values, Map<Integer, Double> usesPerUnit) {
        if (units.length != values.length) {
            throw new IllegalArgumentException(key + " has " + units.length + " steps and " + values.length
                    + " values; give a value for each step");
        }
        for (int i = 0; i < units.length; i++) {
            if (units[i] <= (i == 0 ? 0 : units[i - 1])) {
                throw new IllegalArgumentException(
                        key + " has a step of " + units[i] + " units; give steps that grow from above 0");
            }
        }
        TreeMap<Integer, Double> sorted = new TreeMap<>(usesPerUnit);
        if (sorted.values().stream().anyMatch(use -> !(use >= 0))) {
            throw new IllegalArgumentException(key + " uses " + sorted + "; give uses of at least 0");
        }
        return new Wish(
                key,
                units.clone(),
                values.clone(),
                sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sorted.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** What it is called. */
    public String key() {
        return key;
    }

    /** How many steps there are. */
    public int steps() {
        return units.length;
    }

    /** Units of so many steps; none of none. */
    public long units(int steps) {
        return steps == 0 ? 0 : units[steps - 1];
    }

    /** What so many steps earn. */
    public double value(int steps) {
        return steps == 0 ? 0 : values[steps - 1];
    }

    /** What a unit uses of a limit. */
    public double use(int limit) {
        for (int i = 0; i < limits.length; i++) {
            if (limits[i] == limit) {
                return uses[i];
            }
        }
        return 0;
    }

    int[] limits() {
        return limits;
    }

    double[] uses() {
        return uses;
    }

    @Override
    public String toString() {
        return "Wish[" + key + ", " + units(steps()) + " units]";
    }
}

package io.shelfwise.forecasting.replenishment.allocation;

import java.util.List;

/**
 * What one wish got.
 *
 * @param wish what was asked for
 * @param steps that were granted
 * @param boundBy names of the limits that hold it back; none where it got all that earns
 */
public record Grant(Wish wish, int steps, List<String> boundBy) {

    /** Copies the names. */
    public Grant {
        boundBy = List.copyOf(boundBy);
    }

    /** The units that were granted. */
    public long units() {
        return wish.units(steps);
    }

    /** What they earn. */
    public double value() {
        return wish.value(steps);
    }
}

package io.shelfwise.costing.fees;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What changes for a catalogue between two sets of schedules.
 *
 * @param lines the fees that differ, in the order of the inputs
 */
public record FeeDiff(List<Line> lines) {

    /** Copies the lines. */
    public FeeDiff {
        lines = List.copyOf(lines);
    }

    /** The fees that one set of schedules and another give differently. */
    public static FeeDiff of(FeeSchedules before, FeeSchedules after, Collection<FeeInput> catalogue) {
        List<Line> lines = new ArrayList<>();
        for (FeeInput input : catalogue) {
            FeeEstimate old = before.estimate(input);
            FeeEstimate now = after.estimate(input);
            for (FeeType type : types(old, now)) {
                Line line = new Line(input, type, old.fee(type), now.fee(type));
                if (line.differs()) {
                    lines.add(line);
                }
            }
        }
        return new FeeDiff(lines);
    }

    private static Set<FeeType> types(FeeEstimate old, FeeEstimate now) {
        Set<FeeType> types = new LinkedHashSet<>();
        old.fees().forEach(fee -> types.add(fee.type()));
        now.fees().forEach(fee -> types.add(fee.type()));
        return types;
    }

    /**
     * One fee that differs.
     *
     * @param input the product
     * @param type the kind of fee
     * @param before empty where there was no line
     * @param after empty where there is no line
     */
    public record Line(FeeInput input, FeeType type, Optional<Fee> before, Optional<Fee> after) {

        private boolean differs() {
            return !before.flatMap(Fee::amount).equals(after.flatMap(Fee::amount));
        }
    }
}

package io.shelfwise.forecasting.replenishment;

import java.time.LocalDate;
import java.util.List;

/**
 * What to order as of a day.
 *
 * @param asOf the day of the plan; its own sales are not known yet
 * @param settings by which it was made
 * @param lines one a SKU, most urgent first
 * @param failures SKUs that could not be planned; the other lines stand
 */
public record RestockPlan(
        LocalDate asOf, RestockSettings settings, List<RestockLine> lines, List<RestockFailure> failures) {

    /** Copies the lists. */
    public RestockPlan {
        lines = List.copyOf(lines);
        failures = List.copyOf(failures);
    }

    /** The plan in a few numbers. */
    public PlanTotals totals() {
        return PlanTotals.of(lines);
    }
}

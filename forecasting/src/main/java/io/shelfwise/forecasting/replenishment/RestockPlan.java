package io.shelfwise.forecasting.replenishment;

import java.time.LocalDate;
import java.util.List;

/**
 * What to order as of a day.
 *
 * @param asOf the day of the plan; its own sales are not known yet
 * @param settings by which it was made
 * @param lines one a SKU, most urgent first
 */
public record RestockPlan(LocalDate asOf, RestockSettings settings, List<RestockLine> lines) {

    /** Copies the lines. */
    public RestockPlan {
        lines = List.copyOf(lines);
    }

    /** The plan in a few numbers. */
    public PlanTotals totals() {
        return PlanTotals.of(lines);
    }
}

package io.shelfwise.forecasting.coverage;

import io.shelfwise.core.supply.LeadTimeDistribution;
import io.shelfwise.core.supply.Leg;
import io.shelfwise.core.supply.SupplyRoute;

/**
 * How orders to come are placed.
 *
 * @param route how they come: lead time by the day of the order, minimum, cases
 * @param reviewDays orders are placed on the first day and every so many days after it, at least 1
 * @param coverDays that an order is to last beyond its arrival, at least 1
 * @param target the chance with which an order comes before stock has run out, above 0 and below 1
 */
public record ReorderTerms(SupplyRoute route, int reviewDays, int coverDays, double target) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if out of range
     */
    public ReorderTerms {
        if (reviewDays < 1 || coverDays < 1) {
            throw new IllegalArgumentException(
                    "reviewDays is " + reviewDays + " and coverDays " + coverDays + "; give at least 1 of each");
        }
        if (!(target > 0 && target < 1)) {
            throw new IllegalArgumentException("target is " + target + "; give above 0 and below 1");
        }
    }

    /** By a lead time alone, in any number of units. */
    public static ReorderTerms of(LeadTimeDistribution leadTime, int reviewDays, int coverDays, double target) {
        SupplyRoute route = SupplyRoute.builder("").leg(Leg.SUPPLIER, leadTime).build();
        return new ReorderTerms(route, reviewDays, coverDays, target);
    }
}

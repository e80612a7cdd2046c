package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.demand.DemandSeries;

/**
 * Units sold in the windows that sellers look at, all ending the day before the plan.
 *
 * @param units7Days of the last 7 days
 * @param units30Days of the last 30 days
 * @param units90Days of the last 90 days
 */
public record RecentSales(long units7Days, long units30Days, long units90Days) {

    static RecentSales of(DemandSeries demand) {
        return new RecentSales(
                Math.round(demand.sumOfLast(7)), Math.round(demand.sumOfLast(30)), Math.round(demand.sumOfLast(90)));
    }
}

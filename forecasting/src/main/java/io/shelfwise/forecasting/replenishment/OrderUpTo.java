package io.shelfwise.forecasting.replenishment;

import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Window;

/** The order-up-to level of a target. */
final class OrderUpTo {

    private OrderUpTo() {}

    /** The level for an order that can be sold after the lead time, and the next one a review later. */
    static double level(StockTarget target, ForecastDistribution forecast, int leadTimeDays, int reviewDays) {
        if (target instanceof CycleServiceLevel cycle) {
            return forecast.sumOver(Window.firstDays(leadTimeDays + reviewDays)).quantile(cycle.probability());
        }
        throw new UnsupportedOperationException(target.inWords());
    }
}

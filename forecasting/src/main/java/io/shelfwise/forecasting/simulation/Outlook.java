package io.shelfwise.forecasting.simulation;

import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.replenishment.OrderUpTo;
import io.shelfwise.forecasting.replenishment.SafetyFactor;

/**
 * What a review needs of one product's forecast, whatever the level.
 *
 * @param mean demand over lead time plus review
 * @param deviation its standard deviation
 * @param perReview mean demand of a review period
 * @param means of the days of the lead time
 * @param lost expected units lost a review at each of {@link SafetyFactors}; empty where not asked for
 */
@SuppressWarnings("ArrayRecordComponent")
record Outlook(double mean, double deviation, double perReview, double[] means, double[] lost) {

    static Outlook of(ForecastDistribution forecast, SimulationSettings settings, boolean withLosses) {
        OrderUpTo order = OrderUpTo.of(forecast, settings.leadTime(), settings.reviewDays());
        double[] means = new double[settings.usualLeadTime()];
        for (int day = 0; day < means.length; day++) {
            means[day] = forecast.mean(day);
        }
        double[] lost = new double[withLosses ? SafetyFactors.size() : 0];
        for (int i = 0; i < lost.length; i++) {
            lost[i] = order.lostPerReview(Math.ceil(order.level(SafetyFactor.of(SafetyFactors.get(i)))));
        }
        return new Outlook(order.mean(), order.standardDeviation(), order.demandPerReview(), means, lost);
    }

    /** The level of a safety factor, before any thought of what is on hand. */
    double level(double factor) {
        return Math.max(0, mean + factor * deviation);
    }
}

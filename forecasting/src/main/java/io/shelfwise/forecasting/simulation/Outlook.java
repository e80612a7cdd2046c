package io.shelfwise.forecasting.simulation;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.replenishment.OrderUpTo;

/**
 * What a review needs of one product's forecast, whatever the level.
 *
 * @param mean demand over lead time plus review
 * @param deviation its standard deviation
 * @param perReview mean demand of a review period
 * @param means of the days of the lead time
 * @param chance of demand over lead time plus review to be more than a stock
 * @param lost expected units lost a review at each of {@link SafetyFactors}; empty where not asked for
 */
@SuppressWarnings("ArrayRecordComponent")
record Outlook(double mean, double deviation, double perReview, double[] means, CoverChance chance, double[] lost) {

    static Outlook of(
            DemandSeries past, ForecastDistribution forecast, SimulationSettings settings, boolean withLosses) {
        OrderUpTo order = OrderUpTo.of(forecast, settings.leadTime(), settings.reviewDays());
        double[] means = new double[settings.usualLeadTime()];
        for (int day = 0; day < means.length; day++) {
            means[day] = forecast.mean(day);
        }
        CoverChance chance = new CoverChance(order.mean(), order.standardDeviation(), PastCovers.of(past, settings));
        double[] lost = new double[withLosses ? SafetyFactors.size() : 0];
        for (int i = 0; i < lost.length; i++) {
            lost[i] = order.lostPerReview(Math.ceil(chance.level(SafetyFactors.get(i))));
        }
        return new Outlook(order.mean(), order.standardDeviation(), order.demandPerReview(), means, chance, lost);
    }

    /** The level of a safety factor, before any thought of what is on hand. */
    double level(double factor) {
        return chance.level(factor);
    }
}

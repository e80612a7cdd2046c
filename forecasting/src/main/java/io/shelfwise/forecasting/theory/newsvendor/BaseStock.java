package io.shelfwise.forecasting.theory.newsvendor;

import io.shelfwise.forecasting.theory.Costs;
import io.shelfwise.forecasting.theory.Working;

/**
 * A stock to have, or to order up to, and what it costs.
 *
 * @param level S, in units
 * @param criticalRatio the probability that the stock should cover demand
 * @param covered the probability that it does
 * @param costs expected, per period
 * @param working how it came about
 */
public record BaseStock(double level, double criticalRatio, double covered, Costs costs, Working working) {

    /** The expected cost per period. */
    public double cost() {
        return costs.total();
    }
}

package io.shelfwise.forecasting.theory.periodic;

import io.shelfwise.forecasting.theory.Costs;
import io.shelfwise.forecasting.theory.Working;

/**
 * An (s, S) policy: at a review with stock on hand and on order, less backorders, at or below s, order up to S.
 *
 * @param reorderPoint s
 * @param orderUpTo S
 * @param costs expected, per period
 * @param working how it came about
 */
public record OrderUpToPolicy(double reorderPoint, double orderUpTo, Costs costs, Working working) {

    /** The expected cost per period. */
    public double cost() {
        return costs.total();
    }
}

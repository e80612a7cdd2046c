package io.shelfwise.forecasting.theory.continuous;

import io.shelfwise.forecasting.theory.Costs;
import io.shelfwise.forecasting.theory.Working;

/**
 * An (r, Q) policy: when stock on hand and on order, less backorders, falls to r, order Q.
 *
 * @param reorderPoint r
 * @param orderQuantity Q
 * @param costs expected, per unit of time, as the rule that found the policy reckons them
 * @param working how it came about
 */
public record ReorderPolicy(double reorderPoint, double orderQuantity, Costs costs, Working working) {

    /** The expected cost per unit of time. */
    public double cost() {
        return costs.total();
    }
}

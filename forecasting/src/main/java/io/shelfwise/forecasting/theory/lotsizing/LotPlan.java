package io.shelfwise.forecasting.theory.lotsizing;

import io.shelfwise.forecasting.theory.Costs;
import io.shelfwise.forecasting.theory.Working;
import java.util.List;

/**
 * How much to order in each period.
 *
 * @param quantities period by period; 0 for none
 * @param costs of all periods together
 * @param costsToGo least cost from each period on, and 0 after the last; empty where the rule reckons none
 * @param nextOrder for an order in each period, the index of the best period for the next one, the number of periods for
 *     none; empty where the rule reckons none
 * @param working how it came about
 */
public record LotPlan(
        List<Double> quantities, Costs costs, List<Double> costsToGo, List<Integer> nextOrder, Working working) {

    /** Copies the lists. */
    public LotPlan {
        quantities = List.copyOf(quantities);
        costsToGo = List.copyOf(costsToGo);
        nextOrder = List.copyOf(nextOrder);
    }

    /** The cost of all periods together. */
    public double cost() {
        return costs.total();
    }
}

package io.shelfwise.forecasting.theory.periodic;

import io.shelfwise.forecasting.theory.Working;
import java.util.List;

/**
 * Levels period by period for a finite horizon: with stock at or below s_t, order up to S_t, where that is more.
 *
 * @param reorderPoints s_t; the largest stock at which an order costs no more than none. Without fixed cost it is S_t
 * @param orderUpTo S_t; the least of equals
 * @param cost expected of all periods, discounted, from the initial stock on, and with the terminal cost
 * @param working how it came about
 */
public record HorizonPolicy(List<Integer> reorderPoints, List<Integer> orderUpTo, double cost, Working working) {

    /** Copies the lists. */
    public HorizonPolicy {
        reorderPoints = List.copyOf(reorderPoints);
        orderUpTo = List.copyOf(orderUpTo);
    }
}

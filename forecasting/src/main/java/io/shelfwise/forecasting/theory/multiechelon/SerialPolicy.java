package io.shelfwise.forecasting.theory.multiechelon;

import io.shelfwise.forecasting.theory.Working;
import java.util.ArrayList;
import java.util.List;

/**
 * Echelon base-stock levels of a chain, from stage 1 upward.
 *
 * @param echelonLevels S_j: what is to be at, below and on the way to a stage, less what customers are owed
 * @param stageCosts C_j(S_j): the expected cost per unit of time of stages 1 … j, if the stage above never lacks stock
 * @param working how it came about
 */
public record SerialPolicy(List<Double> echelonLevels, List<Double> stageCosts, Working working) {

    /** Copies the lists. */
    public SerialPolicy {
        echelonLevels = List.copyOf(echelonLevels);
        stageCosts = List.copyOf(stageCosts);
    }

    /** The expected cost of the whole chain per unit of time; stock on its way is charged by the stage it left. */
    public double cost() {
        return stageCosts.get(stageCosts.size() - 1);
    }

    /** Local base-stock levels, which lead to the same orders: S'_j = min(S_i, i ≥ j) less that of the stage below. */
    public List<Double> localLevels() {
        List<Double> local = new ArrayList<>(echelonLevels);
        for (int j = local.size() - 2; j >= 0; j--) {
            local.set(j, Math.min(local.get(j), local.get(j + 1)));
        }
        for (int j = local.size() - 1; j > 0; j--) {
            local.set(j, local.get(j) - local.get(j - 1));
        }
        return List.copyOf(local);
    }
}

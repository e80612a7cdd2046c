package io.shelfwise.forecasting.theory.multiechelon;

import io.shelfwise.forecasting.theory.demand.DiscreteDemand;
import io.shelfwise.forecasting.theory.internal.Search;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * One stage of a chain with demand in whole units. With a position of at most 0 everything is owed and the cost is a
 * straight line.
 */
final class WholeStage {

    private static final double NEGLIGIBLE = 1e-18;

    private final double holdingCost;
    private final IntToDoubleFunction below;
    private final List<Double> probabilities = new ArrayList<>();
    private final double mean;
    private final Map<Integer, Double> costs = new HashMap<>();
    private int level;

    WholeStage(double holdingCost, DiscreteDemand demand, IntToDoubleFunction below) {
        this.holdingCost = holdingCost;
        this.below = below;
        this.mean = demand.mean();
        for (int units = 0; units <= mean || demand.pmf(units) > NEGLIGIBLE; units++) {
            probabilities.add(demand.pmf(units));
        }
    }

    /** C_j(y). */
    double cost(int position) {
        if (position < -1) {
            return cost(-1) + (cost(-1) - cost(0)) * (-1 - position);
        }
        Double known = costs.get(position);
        if (known != null) {
            return known;
        }
        double cost = holdingCost * (position - mean);
        for (int units = 0; units < probabilities.size(); units++) {
            cost += probabilities.get(units) * below.applyAsDouble(position - units);
        }
        costs.put(position, cost);
        return cost;
    }

    int best() {
        return Search.leastWhole(this::cost, 0);
    }

    void stockTo(int units) {
        level = units;
    }

    int level() {
        return level;
    }

    /** C̲_j(x): what the stage above must reckon with. */
    IntToDoubleFunction capped() {
        int most = level;
        return position -> cost(Math.min(most, position));
    }
}

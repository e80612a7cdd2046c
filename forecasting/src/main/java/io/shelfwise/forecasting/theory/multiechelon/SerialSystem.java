package io.shelfwise.forecasting.theory.multiechelon;

import io.shelfwise.forecasting.theory.internal.Require;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A chain of stages, each supplied by the next one up, watched all the time and stocked by echelon base-stock levels;
 * demand at stage 1 waits when it must (the stochastic-service model). Snyder and Shen (2019), Section 6.2.
 *
 * <p>Lists run from stage 1, which serves customers, upward. A lead time runs from the moment the stage above ships, in
 * the unit of time of demand; a stage's demand to cover is that of its lead time, nothing added. With the echelon holding
 * costs h_j (what stage j adds to the local ones: h'_j - h'_(j+1)) the echelon inventory at and below a stage is charged
 * once at each of its stages.
 *
 * @param echelonHoldingCosts h_j, per unit and unit of time
 * @param leadTimes L_j
 * @param stockoutCost p, per unit owed to customers and unit of time
 */
public record SerialSystem(List<Double> echelonHoldingCosts, List<Double> leadTimes, double stockoutCost) {

    /**
     * Checks and copies the components.
     *
     * @throws IllegalArgumentException if a cost is not above 0, a lead time below 0, there is no stage, or lengths
     *     differ
     */
    public SerialSystem {
        echelonHoldingCosts = List.copyOf(echelonHoldingCosts);
        Require.that(!echelonHoldingCosts.isEmpty(), "stages are none", "give at least one");
        leadTimes = Require.length("leadTimes", leadTimes, echelonHoldingCosts.size());
        echelonHoldingCosts.forEach(cost -> Require.positive("echelonHoldingCost", cost));
        leadTimes.forEach(time -> Require.notNegative("leadTime", time));
        Require.positive("stockoutCost", stockoutCost);
    }

    /** The chain with local holding costs h'_j, each below that of the stage it serves. */
    public static SerialSystem local(List<Double> localHoldingCosts, List<Double> leadTimes, double stockoutCost) {
        List<Double> echelon = IntStream.range(0, localHoldingCosts.size())
                .mapToObj(j -> localHoldingCosts.get(j)
                        - (j + 1 < localHoldingCosts.size() ? localHoldingCosts.get(j + 1) : 0))
                .toList();
        return new SerialSystem(echelon, leadTimes, stockoutCost);
    }

    int stages() {
        return leadTimes.size();
    }

    /** The cost of a unit owed at stage 1: p and all holding costs. */
    double penalty() {
        return stockoutCost + holdingFrom(0);
    }

    /** The sum of h_i over stages i from this index upward. */
    double holdingFrom(int stage) {
        return echelonHoldingCosts.subList(stage, stages()).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** The time from the shipment above this stage to stage 1. */
    double leadTimeTo(int stage) {
        return leadTimes.subList(0, stage + 1).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}

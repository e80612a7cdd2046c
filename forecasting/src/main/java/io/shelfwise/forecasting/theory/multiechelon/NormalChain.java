package io.shelfwise.forecasting.theory.multiechelon;

import io.shelfwise.forecasting.theory.Working;
import io.shelfwise.forecasting.theory.demand.Demands;
import io.shelfwise.forecasting.theory.internal.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * A chain with normal demand: the recursion of {@link DiscreteChain} with integrals for sums, to some eight digits of the
 * cost and five of the levels, around which the cost is flat. Snyder and Shen (2019), Section 6.2.
 *
 * <p>With h = (3, 2, 2), L = (1, 1, 2), p = 37.12 and demand of mean 5 and standard deviation 1 (Example 6.1): S* = 6.4909,
 * 12.0176, 22.7055 at a cost of 47.6601. Published figures come from a coarse grid: 6.51, 12.01, 22.70 and 47.67.
 */
public final class NormalChain {

    private final SerialSystem system;
    private final double mean;
    private final double deviation;

    private NormalChain(SerialSystem system, double mean, double deviation) {
        this.system = system;
        this.mean = mean;
        this.deviation = deviation;
    }

    /**
     * A chain with demand of this mean and standard deviation per unit of time.
     *
     * @throws IllegalArgumentException if one is not above 0, or a lead time is 0
     */
    public static NormalChain of(SerialSystem system, double demandMean, double demandStandardDeviation) {
        Require.positive("demandMean", demandMean);
        Require.positive("demandStandardDeviation", demandStandardDeviation);
        system.leadTimes().forEach(time -> Require.positive("leadTime", time));
        return new NormalChain(system, demandMean, demandStandardDeviation);
    }

    /** The levels of least cost. */
    public SerialPolicy optimal() {
        return solve(List.of(), "least cost");
    }

    /** What echelon levels that someone else chose cost, from stage 1 upward. */
    public SerialPolicy at(List<Double> echelonLevels) {
        Require.length("echelonLevels", echelonLevels, system.stages());
        echelonLevels.forEach(level -> Require.finite("echelonLevel", level));
        return solve(echelonLevels, "cost of given levels");
    }

    /** The bounds of Shang and Song (2003). */
    public SerialBounds bounds() {
        return SerialBounds.of(system, time -> Demands.normalOver(time, mean, deviation));
    }

    private SerialPolicy solve(List<Double> given, String rule) {
        List<Double> levels = new ArrayList<>();
        List<Double> costs = new ArrayList<>();
        SerialBounds bounds = bounds();
        NormalStage stage = new NormalStage(system.echelonHoldingCosts().get(0), system.penalty(), stretch(0));
        for (int j = 0; j < system.stages(); j++) {
            if (j > 0) {
                double level = levels.get(j - 1);
                stage = new NormalStage(system.echelonHoldingCosts().get(j), stage, level, stretch(j));
            }
            double level = given.isEmpty()
                    ? stage.best(bounds.lower().get(j), bounds.upper().get(j))
                    : given.get(j);
            levels.add(level);
            costs.add(stage.cost(level));
        }
        Working working = Working.of(
                        "Serial system with normal demand, " + rule,
                        "Clark & Scarf 1960; Chen & Zheng 1994; Snyder & Shen 2019, Section 6.2")
                .with("stages", system.stages())
                .with("stockoutCost", system.stockoutCost())
                .with("demandMean", mean)
                .with("demandStandardDeviation", deviation);
        return new SerialPolicy(levels, costs, working);
    }

    private double[] stretch(int stage) {
        double time = system.leadTimes().get(stage);
        return new double[] {mean * time, deviation * Math.sqrt(time)};
    }
}

package io.shelfwise.forecasting.theory.disruption;

import io.shelfwise.forecasting.theory.Costs;
import io.shelfwise.forecasting.theory.Working;
import io.shelfwise.forecasting.theory.internal.Require;
import io.shelfwise.forecasting.theory.newsvendor.BaseStock;

/**
 * Base stock of a supplier that is out of service in whole periods, for steady demand that waits. An outage starts with
 * probability α after a period in service and ends with β after one without; π_n is the chance of being in the n-th period
 * of an outage, π_0 = β/(α + β) and π_n = αβ/(α + β) (1 - β)^(n-1), and g(S) = Σ π_n (h(S - (n + 1)d)⁺ + p((n + 1)d -
 * S)⁺). S* = d(n* + 1) with the smallest n* for which F(n) = 1 - α/(α + β) (1 - β)^n reaches p/(p + h). Tomlin (2006);
 * Snyder and Shen (2019), Section 9.2.
 *
 * <p>With h = 0.25, p = 3, d = 2000, α = 0.04 and β = 0.25: F(3) is the first above 12/13, and S* = 8000.
 *
 * @param holdingCost h, per unit left at the end of a period
 * @param stockoutCost p, per unit owed at the end of a period
 * @param demand d, of each period
 * @param disruptionProbability α
 * @param recoveryProbability β
 */
public record DisruptedNewsvendor(
        double holdingCost,
        double stockoutCost,
        double demand,
        double disruptionProbability,
        double recoveryProbability) {

    private static final double TIE = 1e-13;

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a cost or demand is not above 0, or a probability not between 0 and 1
     */
    public DisruptedNewsvendor {
        Require.positive("holdingCost", holdingCost);
        Require.positive("stockoutCost", stockoutCost);
        Require.positive("demand", demand);
        Require.fraction("disruptionProbability", disruptionProbability);
        Require.fraction("recoveryProbability", recoveryProbability);
    }

    /** The base-stock level of least cost. */
    public BaseStock optimal() {
        int periods = 0;
        while (covered(periods) < criticalRatio() - TIE) {
            periods++;
        }
        return answer(demand * (periods + 1), "least cost");
    }

    /** What a level that someone else chose costs. */
    public BaseStock at(double level) {
        return answer(Require.notNegative("level", level), "cost of a given level");
    }

    private double criticalRatio() {
        return stockoutCost / (stockoutCost + holdingCost);
    }

    /** F(n): the chance that at most this many periods of an outage have passed. */
    private double covered(double periods) {
        return periods < 0 ? 0 : 1 - out() * Math.pow(1 - recoveryProbability, periods);
    }

    private double out() {
        return disruptionProbability / (disruptionProbability + recoveryProbability);
    }

    /** π_n. */
    private double probability(int period) {
        return period == 0 ? 1 - out() : out() * recoveryProbability * Math.pow(1 - recoveryProbability, period - 1);
    }

    private BaseStock answer(double level, String rule) {
        double left = 0;
        int period = 0;
        for (; (period + 1) * demand < level; period++) {
            left += probability(period) * (level - (period + 1) * demand);
        }
        double meanDemand = demand * (1 + out() / recoveryProbability);
        double owed = meanDemand - level + left;
        Costs costs = new Costs(0, 0, holdingCost * left, stockoutCost * Math.max(0, owed));
        Working working = Working.of("Newsvendor with disruptions, " + rule, "Snyder & Shen 2019, Section 9.2")
                .with("holdingCost", holdingCost)
                .with("stockoutCost", stockoutCost)
                .with("demand", demand)
                .with("disruptionProbability", disruptionProbability)
                .with("recoveryProbability", recoveryProbability);
        return new BaseStock(level, criticalRatio(), covered(Math.floor(level / demand) - 1), costs, working);
    }
}

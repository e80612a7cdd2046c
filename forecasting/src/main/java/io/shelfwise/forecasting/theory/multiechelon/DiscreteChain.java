package io.shelfwise.forecasting.theory.multiechelon;

import io.shelfwise.forecasting.theory.Working;
import io.shelfwise.forecasting.theory.demand.Demands;
import io.shelfwise.forecasting.theory.demand.DiscreteDemand;
import io.shelfwise.forecasting.theory.internal.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * A chain with demand in whole units, solved exactly by the recursion of Clark and Scarf (1960) as Chen and Zheng (1994)
 * put it: Ĉ_j(x) = h_j x + C̲_(j-1)(x), C_j(y) = E[Ĉ_j(y - D_j)], S_j the least y at which C_j is least, and C̲_j(x) =
 * C_j(min(S_j, x)), from C̲_0(x) = (p + Σ h_i)(-x)⁺. Snyder and Shen (2019), Section 6.2.
 */
public final class DiscreteChain {

    private static final String SOURCE = "Clark & Scarf 1960; Chen & Zheng 1994; Snyder & Shen 2019, Section 6.2";

    private final SerialSystem system;
    private final DoubleFunction<DiscreteDemand> demand;

    private DiscreteChain(SerialSystem system, DoubleFunction<DiscreteDemand> demand) {
        this.system = system;
        this.demand = demand;
    }

    /** A chain with Poisson demand of this rate per unit of time. */
    public static DiscreteChain poisson(SerialSystem system, double demandRate) {
        Require.positive("demandRate", demandRate);
        return new DiscreteChain(system, time -> Demands.poisson(demandRate * time));
    }

    /**
     * A chain with independent demand of each unit of time.
     *
     * @throws IllegalArgumentException unless lead times are whole
     */
    public static DiscreteChain periods(SerialSystem system, DiscreteDemand demandOfPeriod) {
        system.leadTimes()
                .forEach(time -> Require.that(
                        time == Math.rint(time),
                        "leadTime is " + time + " for demand by periods",
                        "give whole lead times"));
        return new DiscreteChain(system, time -> demandOfPeriod.sumOver((int) time));
    }

    /** The levels of least cost; of equals the least. */
    public SerialPolicy optimal() {
        return solve(List.of(), "least cost");
    }

    /** What echelon levels that someone else chose cost, exactly; whole, at least 0, from stage 1 upward. */
    public SerialPolicy at(List<Integer> echelonLevels) {
        Require.length("echelonLevels", echelonLevels, system.stages());
        echelonLevels.forEach(level -> Require.atLeast("echelonLevel", level, 0));
        return solve(echelonLevels, "cost of given levels");
    }

    /** The bounds of Shang and Song (2003). */
    public SerialBounds bounds() {
        return SerialBounds.of(system, demand::apply);
    }

    private SerialPolicy solve(List<Integer> given, String rule) {
        List<Double> levels = new ArrayList<>();
        List<Double> costs = new ArrayList<>();
        WholeStage stage = null;
        for (int j = 0; j < system.stages(); j++) {
            stage = new WholeStage(
                    system.echelonHoldingCosts().get(j),
                    demand.apply(system.leadTimes().get(j)),
                    stage == null ? new Owed(system.penalty()) : stage.capped());
            stage.stockTo(given.isEmpty() ? stage.best() : given.get(j));
            levels.add((double) stage.level());
            costs.add(stage.cost(stage.level()));
        }
        Working working = Working.of("Serial system, " + rule, SOURCE)
                .with("stages", system.stages())
                .with("stockoutCost", system.stockoutCost());
        return new SerialPolicy(levels, costs, working);
    }
}

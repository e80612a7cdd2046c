package io.shelfwise.forecasting.theory.multiechelon;

import io.shelfwise.forecasting.theory.internal.Require;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Newsvendor bounds on the best echelon levels of a chain, Shang and Song (2003): with the demand of the lead times up to
 * stage j, F reaches (p + Σ_{i>j} h_i)/(p + Σ_i h_i) at the lower bound and (p + Σ_{i>j} h_i)/(p + Σ_{i≥j} h_i) at the
 * upper one. Their mean is a heuristic that is near the best.
 *
 * @param lower from stage 1 upward
 * @param upper from stage 1 upward
 */
public record SerialBounds(List<Double> lower, List<Double> upper) {

    /** Copies the lists. */
    public SerialBounds {
        lower = List.copyOf(lower);
        upper = Require.length("upper", upper, lower.size());
    }

    /** The heuristic: the mean of both bounds, not rounded. */
    public List<Double> means() {
        return IntStream.range(0, lower.size())
                .mapToObj(j -> (lower.get(j) + upper.get(j)) / 2)
                .toList();
    }

    static SerialBounds of(SerialSystem system, ChainDemand demand) {
        return new SerialBounds(
                IntStream.range(0, system.stages())
                        .mapToObj(j -> level(system, demand, j, system.penalty()))
                        .toList(),
                IntStream.range(0, system.stages())
                        .mapToObj(j -> level(system, demand, j, system.stockoutCost() + system.holdingFrom(j)))
                        .toList());
    }

    private static double level(SerialSystem system, ChainDemand demand, int stage, double whole) {
        double covered = system.stockoutCost() + system.holdingFrom(stage + 1);
        return demand.over(system.leadTimeTo(stage)).quantile(covered / whole);
    }
}

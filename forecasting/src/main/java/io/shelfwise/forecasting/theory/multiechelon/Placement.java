package io.shelfwise.forecasting.theory.multiechelon;

import io.shelfwise.forecasting.theory.Working;
import io.shelfwise.forecasting.theory.internal.Require;
import java.util.List;

/**
 * Where to hold safety stock.
 *
 * @param stages in the order given
 * @param working how it came about
 */
public record Placement(List<StagePlacement> stages, Working working) {

    /**
     * What a stage holds.
     *
     * @param stage its name
     * @param inboundServiceTime SI: when what it needs is there, in periods
     * @param outboundServiceTime S: when it promises to deliver
     * @param netReplenishmentTime SI + T - S: the periods its stock must cover
     * @param safetyStock z σ √(SI + T - S)
     * @param baseStock μ (SI + T - S) and the safety stock
     * @param cost of the safety stock, per period
     */
    public record StagePlacement(
            String stage,
            int inboundServiceTime,
            int outboundServiceTime,
            int netReplenishmentTime,
            double safetyStock,
            double baseStock,
            double cost) {}

    /** Copies the list. */
    public Placement {
        stages = List.copyOf(stages);
    }

    /** The cost of all safety stock per period. */
    public double cost() {
        return stages.stream().mapToDouble(StagePlacement::cost).sum();
    }

    /** What the stage of this name holds. */
    public StagePlacement stage(String name) {
        List<StagePlacement> found =
                stages.stream().filter(stage -> stage.stage().equals(name)).toList();
        Require.that(found.size() == 1, "stage " + name + " is not in the tree", "give one of its names");
        return found.get(0);
    }
}

package io.shelfwise.forecasting.replenishment.allocation;

import java.util.List;

/**
 * Who got what.
 *
 * @param grants one a wish, in the order of the wishes
 * @param limits one a limit, in the order of the limits
 * @param value what all granted units earn
 */
public record Allocation(List<Grant> grants, List<LimitUse> limits, double value) {

    /** Copies the lists. */
    public Allocation {
        grants = List.copyOf(grants);
        limits = List.copyOf(limits);
    }
}

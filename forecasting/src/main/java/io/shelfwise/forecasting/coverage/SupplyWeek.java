package io.shelfwise.forecasting.coverage;

/**
 * A week as Amazon counts it for days of supply.
 *
 * @param onHand units in its snapshot: available, in transfer between fulfilment centres and in processing there; neither
 *     inbound nor unsellable ones
 * @param shipped units shipped in it, by any channel
 */
public record SupplyWeek(double onHand, double shipped) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if below 0 or not finite
     */
    public SupplyWeek {
        if (!(onHand >= 0 && onHand < Double.POSITIVE_INFINITY && shipped >= 0 && shipped < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "week has " + onHand + " on hand and " + shipped + " shipped; give at least 0 of each");
        }
    }
}

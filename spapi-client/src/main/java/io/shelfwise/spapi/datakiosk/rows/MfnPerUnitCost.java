package io.shelfwise.spapi.datakiosk.rows;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import org.jspecify.annotations.Nullable;

/**
 * Costs of a unit that the seller fulfils.
 *
 * <p>{@code MfnPerUnitCost} of {@code analytics_economics_2024_03_15}; what was not asked for is null.
 *
 * @param fulfillmentCost {@code fulfillmentCost}
 * @param storageCost {@code storageCost}
 * @param extras what the other components cannot hold
 */
public record MfnPerUnitCost(
        @Nullable KioskAmount fulfillmentCost, @Nullable KioskAmount storageCost, Extras extras) {

    /** Takes anything. */
    public MfnPerUnitCost {
        extras = Parts.extras(extras);
    }
}

package io.shelfwise.spapi.datakiosk.rows;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import org.jspecify.annotations.Nullable;

/**
 * Costs of a unit as the seller told them to Amazon.
 *
 * <p>{@code PerUnitCost} of {@code analytics_economics_2024_03_15}; what was not asked for is null.
 *
 * @param costOfGoodsSold {@code costOfGoodsSold}
 * @param fbaCost {@code fbaCost}
 * @param mfnCost {@code mfnCost}
 * @param miscellaneousCost {@code miscellaneousCost}
 * @param extras what the other components cannot hold
 */
public record PerUnitCost(
        @Nullable KioskAmount costOfGoodsSold,
        @Nullable FbaPerUnitCost fbaCost,
        @Nullable MfnPerUnitCost mfnCost,
        @Nullable KioskAmount miscellaneousCost,
        Extras extras) {

    /** Takes anything. */
    public PerUnitCost {
        extras = Parts.extras(extras);
    }
}

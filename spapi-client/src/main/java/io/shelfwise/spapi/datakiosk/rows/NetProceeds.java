package io.shelfwise.spapi.datakiosk.rows;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import org.jspecify.annotations.Nullable;

/**
 * What is left of the sales.
 *
 * <p>{@code NetProceeds} of {@code analytics_economics_2024_03_15}; what was not asked for is null.
 *
 * @param perUnit {@code perUnit}
 * @param total {@code total}
 * @param extras what the other components cannot hold
 */
public record NetProceeds(
        @Nullable KioskAmount perUnit, @Nullable KioskAmount total, Extras extras) {

    /** Takes anything. */
    public NetProceeds {
        extras = Parts.extras(extras);
    }
}

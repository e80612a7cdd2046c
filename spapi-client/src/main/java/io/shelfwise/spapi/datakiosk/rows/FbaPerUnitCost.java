package io.shelfwise.spapi.datakiosk.rows;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import org.jspecify.annotations.Nullable;

/**
 * Costs of a unit that Amazon fulfils.
 *
 * <p>{@code FbaPerUnitCost} of {@code analytics_economics_2024_03_15}; what was not asked for is null.
 *
 * @param shippingToAmazonCost {@code shippingToAmazonCost}
 * @param extras what the other components cannot hold
 */
public record FbaPerUnitCost(@Nullable KioskAmount shippingToAmazonCost, Extras extras) {

    /** Takes anything. */
    public FbaPerUnitCost {
        extras = Parts.extras(extras);
    }
}

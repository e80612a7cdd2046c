package io.shelfwise.spapi.datakiosk.rows;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fees of one type.
 *
 * <p>{@code FeeSummary} of {@code analytics_economics_2024_03_15}; what was not asked for is null or empty.
 *
 * @param charge {@code charge}
 * @param charges {@code charges}
 * @param feeTypeName {@code feeTypeName}
 * @param extras what the other components cannot hold
 */
public record FeeSummary(
        @Nullable Fee charge, List<Fee> charges, @Nullable String feeTypeName, Extras extras) {

    /** Takes anything. */
    public FeeSummary {
        charges = Parts.list(charges);
        extras = Parts.extras(extras);
    }
}

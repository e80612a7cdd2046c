package io.shelfwise.spapi.datakiosk.rows;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import org.jspecify.annotations.Nullable;

/**
 * Advertising of one type.
 *
 * <p>{@code AdSummary} of {@code analytics_economics_2024_03_15}; what was not asked for is null.
 *
 * @param adTypeName {@code adTypeName}
 * @param charge {@code charge}
 * @param extras what the other components cannot hold
 */
public record AdSummary(
        @Nullable String adTypeName, @Nullable AggregatedDetail charge, Extras extras) {

    /** Takes anything. */
    public AdSummary {
        extras = Parts.extras(extras);
    }
}

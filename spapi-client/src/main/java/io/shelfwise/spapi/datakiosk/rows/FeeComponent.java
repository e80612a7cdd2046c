package io.shelfwise.spapi.datakiosk.rows;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a fee.
 *
 * <p>{@code FeeComponent} of {@code analytics_economics_2024_03_15}; what was not asked for is null or empty.
 *
 * @param aggregatedDetail {@code aggregatedDetail}
 * @param name {@code name}
 * @param properties {@code properties}
 * @param extras what the other components cannot hold
 */
public record FeeComponent(
        @Nullable AggregatedDetail aggregatedDetail,
        @Nullable String name,
        List<EconomicsProperty> properties,
        Extras extras) {

    /** Takes anything. */
    public FeeComponent {
        properties = Parts.list(properties);
        extras = Parts.extras(extras);
    }
}

package io.shelfwise.spapi.datakiosk.rows;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fee, with its components where they were asked for.
 *
 * <p>{@code Fee} of {@code analytics_economics_2024_03_15}; what was not asked for is null or empty.
 *
 * @param aggregatedDetail {@code aggregatedDetail}
 * @param components {@code components}
 * @param endDate {@code endDate}
 * @param identifier {@code identifier}
 * @param properties {@code properties}
 * @param startDate {@code startDate}
 * @param extras what the other components cannot hold
 */
public record Fee(
        @Nullable AggregatedDetail aggregatedDetail,
        List<FeeComponent> components,
        @Nullable LocalDate endDate,
        @Nullable String identifier,
        List<EconomicsProperty> properties,
        @Nullable LocalDate startDate,
        Extras extras) {

    /** Takes anything. */
    public Fee {
        components = Parts.list(components);
        properties = Parts.list(properties);
        extras = Parts.extras(extras);
    }
}

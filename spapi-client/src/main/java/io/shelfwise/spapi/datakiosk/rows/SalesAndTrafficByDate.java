package io.shelfwise.spapi.datakiosk.rows;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Sales and traffic of a day, week or month in a marketplace.
 *
 * <p>{@code SalesAndTrafficByDate} of {@code analytics_salesAndTraffic_2024_04_24}; what was not asked for is null.
 *
 * @param endDate {@code endDate}
 * @param marketplaceId {@code marketplaceId}
 * @param sales {@code sales}
 * @param startDate {@code startDate}
 * @param traffic {@code traffic}
 * @param extras what the other components cannot hold
 */
public record SalesAndTrafficByDate(
        @Nullable LocalDate endDate,
        @Nullable String marketplaceId,
        @Nullable ByDateSales sales,
        @Nullable LocalDate startDate,
        @Nullable ByDateTraffic traffic,
        Extras extras) {

    /** Takes anything. */
    public SalesAndTrafficByDate {
        extras = Parts.extras(extras);
    }
}

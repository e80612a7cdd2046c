package io.shelfwise.spapi.datakiosk.rows;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Sales and traffic of a product in a marketplace and a period.
 *
 * <p>{@code SalesAndTrafficByAsin} of {@code analytics_salesAndTraffic_2024_04_24}; what was not asked for is null.
 *
 * @param childAsin {@code childAsin}
 * @param endDate {@code endDate}
 * @param marketplaceId {@code marketplaceId}
 * @param parentAsin {@code parentAsin}
 * @param sales {@code sales}
 * @param sku {@code sku}
 * @param startDate {@code startDate}
 * @param traffic {@code traffic}
 * @param extras what the other components cannot hold
 */
public record SalesAndTrafficByAsin(
        @Nullable String childAsin,
        @Nullable LocalDate endDate,
        @Nullable String marketplaceId,
        @Nullable String parentAsin,
        @Nullable ByAsinSales sales,
        @Nullable String sku,
        @Nullable LocalDate startDate,
        @Nullable ByAsinTraffic traffic,
        Extras extras) {

    /** Takes anything. */
    public SalesAndTrafficByAsin {
        extras = Parts.extras(extras);
    }
}

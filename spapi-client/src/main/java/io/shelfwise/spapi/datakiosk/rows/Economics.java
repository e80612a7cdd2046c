package io.shelfwise.spapi.datakiosk.rows;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sales, fees, advertising, costs and net proceeds of a product in a marketplace and a period.
 *
 * <p>{@code Economics} of {@code analytics_economics_2024_03_15}; what was not asked for is null or empty.
 *
 * @param ads {@code ads}
 * @param childAsin {@code childAsin}
 * @param cost {@code cost}
 * @param endDate {@code endDate}
 * @param fees {@code fees}
 * @param fnsku {@code fnsku}
 * @param marketplaceId {@code marketplaceId}
 * @param msku {@code msku}
 * @param netProceeds {@code netProceeds}
 * @param parentAsin {@code parentAsin}
 * @param sales {@code sales}
 * @param startDate {@code startDate}
 * @param extras what the other components cannot hold
 */
public record Economics(
        List<AdSummary> ads,
        @Nullable String childAsin,
        @Nullable PerUnitCost cost,
        @Nullable LocalDate endDate,
        List<FeeSummary> fees,
        @Nullable String fnsku,
        @Nullable String marketplaceId,
        @Nullable String msku,
        @Nullable NetProceeds netProceeds,
        @Nullable String parentAsin,
        @Nullable Sales sales,
        @Nullable LocalDate startDate,
        Extras extras) {

    /** Takes anything. */
    public Economics {
        ads = Parts.list(ads);
        fees = Parts.list(fees);
        extras = Parts.extras(extras);
    }
}

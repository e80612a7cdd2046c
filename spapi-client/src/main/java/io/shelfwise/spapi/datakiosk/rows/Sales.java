package io.shelfwise.spapi.datakiosk.rows;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import org.jspecify.annotations.Nullable;

/**
 * What was sold and refunded.
 *
 * <p>{@code Sales} of {@code analytics_economics_2024_03_15}; what was not asked for is null.
 *
 * @param averageSellingPrice {@code averageSellingPrice}
 * @param netProductSales {@code netProductSales}
 * @param netUnitsSold {@code netUnitsSold}
 * @param orderedProductSales {@code orderedProductSales}
 * @param refundedProductSales {@code refundedProductSales}
 * @param unitsOrdered {@code unitsOrdered}
 * @param unitsRefunded {@code unitsRefunded}
 * @param extras what the other components cannot hold
 */
public record Sales(
        @Nullable KioskAmount averageSellingPrice,
        @Nullable KioskAmount netProductSales,
        @Nullable Long netUnitsSold,
        @Nullable KioskAmount orderedProductSales,
        @Nullable KioskAmount refundedProductSales,
        @Nullable Long unitsOrdered,
        @Nullable Long unitsRefunded,
        Extras extras) {

    /** Takes anything. */
    public Sales {
        extras = Parts.extras(extras);
    }
}

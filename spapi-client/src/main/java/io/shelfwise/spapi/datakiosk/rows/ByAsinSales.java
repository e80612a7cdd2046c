package io.shelfwise.spapi.datakiosk.rows;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Sales of a product. Fields ending in B2B are the part of business buyers.
 *
 * <p>{@code ByAsinSales} of {@code analytics_salesAndTraffic_2024_04_24}; what was not asked for is null.
 *
 * @param orderedProductSales {@code orderedProductSales}
 * @param orderedProductSalesB2B {@code orderedProductSalesB2B}
 * @param ordersShipped {@code ordersShipped}
 * @param ordersShippedB2B {@code ordersShippedB2B}
 * @param refundRate {@code refundRate}
 * @param refundRateB2B {@code refundRateB2B}
 * @param shippedProductSales {@code shippedProductSales}
 * @param shippedProductSalesB2B {@code shippedProductSalesB2B}
 * @param totalOrderItems {@code totalOrderItems}
 * @param totalOrderItemsB2B {@code totalOrderItemsB2B}
 * @param unitsOrdered {@code unitsOrdered}
 * @param unitsOrderedB2B {@code unitsOrderedB2B}
 * @param unitsRefunded {@code unitsRefunded}
 * @param unitsRefundedB2B {@code unitsRefundedB2B}
 * @param unitsShipped {@code unitsShipped}
 * @param unitsShippedB2B {@code unitsShippedB2B}
 * @param extras what the other components cannot hold
 */
public record ByAsinSales(
        @Nullable KioskAmount orderedProductSales,
        @Nullable KioskAmount orderedProductSalesB2B,
        @Nullable Long ordersShipped,
        @Nullable Long ordersShippedB2B,
        @Nullable BigDecimal refundRate,
        @Nullable BigDecimal refundRateB2B,
        @Nullable KioskAmount shippedProductSales,
        @Nullable KioskAmount shippedProductSalesB2B,
        @Nullable Long totalOrderItems,
        @Nullable Long totalOrderItemsB2B,
        @Nullable Long unitsOrdered,
        @Nullable Long unitsOrderedB2B,
        @Nullable Long unitsRefunded,
        @Nullable Long unitsRefundedB2B,
        @Nullable Long unitsShipped,
        @Nullable Long unitsShippedB2B,
        Extras extras) {

    /** Takes anything. */
    public ByAsinSales {
        extras = Parts.extras(extras);
    }
}

package io.shelfwise.spapi.datakiosk.rows;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A sum: {@code totalAmount} is {@code amount} with promotions and tax.
 *
 * <p>{@code AggregatedDetail} of {@code analytics_economics_2024_03_15}; what was not asked for is null.
 *
 * @param amount {@code amount}
 * @param amountPerUnit {@code amountPerUnit}
 * @param amountPerUnitDelta {@code amountPerUnitDelta}
 * @param promotionAmount {@code promotionAmount}
 * @param quantity {@code quantity}
 * @param taxAmount {@code taxAmount}
 * @param totalAmount {@code totalAmount}
 * @param extras what the other components cannot hold
 */
public record AggregatedDetail(
        @Nullable KioskAmount amount,
        @Nullable KioskAmount amountPerUnit,
        @Nullable KioskAmount amountPerUnitDelta,
        @Nullable KioskAmount promotionAmount,
        @Nullable BigDecimal quantity,
        @Nullable KioskAmount taxAmount,
        @Nullable KioskAmount totalAmount,
        Extras extras) {

    /** Takes anything. */
    public AggregatedDetail {
        extras = Parts.extras(extras);
    }
}

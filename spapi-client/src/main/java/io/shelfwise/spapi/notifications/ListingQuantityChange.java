package io.shelfwise.spapi.notifications;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stock of a listing that the seller sends itself, as {@code LISTINGS_ITEM_MFN_QUANTITY_CHANGE} tells.
 *
 * @param sellerId whose
 * @param fulfillmentChannelCode by which channel, such as {@code DEFAULT}
 * @param sku the seller's name of it
 * @param quantity units that can be sold
 * @param extras what the other components cannot hold, as it came
 */
public record ListingQuantityChange(
        @Nullable String sellerId,
        @Nullable String fulfillmentChannelCode,
        @Nullable String sku,
        @Nullable Integer quantity,
        Extras extras)
        implements NotificationPayload {

    /** Takes anything. */
    public ListingQuantityChange {
        extras = Parts.extras(extras);
    }

    /** The listing and its channel. */
    @Override
    public Optional<String> subject() {
        return PayloadParts.subject(sellerId, fulfillmentChannelCode, sku);
    }
}

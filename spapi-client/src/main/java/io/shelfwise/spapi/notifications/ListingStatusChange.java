package io.shelfwise.spapi.notifications;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a listing can be seen and bought, as {@code LISTINGS_ITEM_STATUS_CHANGE} tells.
 *
 * @param sellerId whose
 * @param marketplaceId where
 * @param asin Amazon's number of its page
 * @param sku the seller's name of it
 * @param createdDate when it was made
 * @param status of {@code BUYABLE}, {@code DISCOVERABLE}, {@code DELETED}; empty where it is neither
 * @param extras what the other components cannot hold, as it came
 */
public record ListingStatusChange(
        @Nullable String sellerId,
        @Nullable String marketplaceId,
        @Nullable String asin,
        @Nullable String sku,
        @Nullable Instant createdDate,
        List<String> status,
        Extras extras)
        implements NotificationPayload {

    /** Takes anything. */
    public ListingStatusChange {
        status = Parts.list(status);
        extras = Parts.extras(extras);
    }

    /** The listing. */
    @Override
    public Optional<String> subject() {
        return PayloadParts.subject(sellerId, marketplaceId, sku);
    }
}

package io.shelfwise.spapi.notifications;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.Extras;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Amazon finds wrong with a listing, as {@code LISTINGS_ITEM_ISSUES_CHANGE} tells in both versions of its schema.
 *
 * @param sellerId whose
 * @param marketplaceId where
 * @param asin Amazon's number of its page
 * @param sku the seller's name of it
 * @param severities of {@code NONE}, {@code WARNING}, {@code ERROR}
 * @param enforcementActions such as {@code SEARCH_SUPPRESSED}
 * @param extras what the other components cannot hold, as it came
 */
public record ListingIssuesChange(
        @Nullable String sellerId,
        @Nullable String marketplaceId,
        @Nullable String asin,
        @Nullable String sku,
        List<String> severities,
        List<String> enforcementActions,
        Extras extras)
        implements NotificationPayload {

    /** Takes anything. */
    public ListingIssuesChange {
        severities = Parts.list(severities);
        enforcementActions = Parts.list(enforcementActions);
        extras = Parts.extras(extras);
    }

    /** The listing. */
    @Override
    public Optional<String> subject() {
        return PayloadParts.subject(sellerId, marketplaceId, sku);
    }
}

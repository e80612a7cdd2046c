package io.shelfwise.spapi.notifications;

import io.shelfwise.spapi.wire.Extras;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the payload of a type is read.
 *
 * @param inner name of the one object inside the payload that holds all; null where the payload holds it itself
 * @param reading makes it of its fields
 */
record PayloadKind(@Nullable String inner, Function<Map<?, ?>, NotificationPayload> reading) {

    private static final PayloadKind OTHER = new PayloadKind(null, PayloadKind::other);
    private static final Map<NotificationType, PayloadKind> KINDS = new HashMap<>();

    static {
        put(NotificationType.ORDER_CHANGE, "OrderChangeNotification", OrderChange.class);
        put(NotificationType.FBA_INVENTORY_AVAILABILITY_CHANGES, null, InventoryAvailability.class);
        put(NotificationType.REPORT_PROCESSING_FINISHED, "reportProcessingFinishedNotification", ReportFinished.class);
        put(NotificationType.FEED_PROCESSING_FINISHED, "feedProcessingFinishedNotification", FeedFinished.class);
        put(NotificationType.DATA_KIOSK_QUERY_PROCESSING_FINISHED, null, QueryFinished.class);
        put(NotificationType.TRANSACTION_UPDATE, "TransactionUpdateNotification", TransactionUpdate.class);
        put(NotificationType.LISTINGS_ITEM_STATUS_CHANGE, null, ListingStatusChange.class);
        put(NotificationType.of("LISTINGS_ITEM_STATUS_CHANGED"), null, ListingStatusChange.class); // so in the schema
        put(NotificationType.LISTINGS_ITEM_ISSUES_CHANGE, null, ListingIssuesChange.class);
        put(NotificationType.LISTINGS_ITEM_MFN_QUANTITY_CHANGE, null, ListingQuantityChange.class);
        put(NotificationType.PRICING_HEALTH, null, PricingHealth.class);
        put(
                NotificationType.APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY,
                "applicationOAuthClientSecretExpiry",
                ClientSecretExpiry.class);
        KINDS.put(
                NotificationType.APPLICATION_OAUTH_CLIENT_NEW_SECRET,
                new PayloadKind("applicationOAuthClientNewSecret", tree -> NewClientSecret.of(new Fields(tree))));
    }

    static PayloadKind of(NotificationType type) {
        return KINDS.getOrDefault(type, OTHER);
    }

    private static void put(
            NotificationType type, @Nullable String inner, Class<? extends NotificationPayload> record) {
        KINDS.put(type, new PayloadKind(inner, tree -> PayloadRecords.read(record, tree)));
    }

    private static NotificationPayload other(Map<?, ?> tree) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        tree.forEach((name, value) -> fields.put(String.valueOf(name), value));
        return new OtherPayload(Extras.of(fields));
    }
}

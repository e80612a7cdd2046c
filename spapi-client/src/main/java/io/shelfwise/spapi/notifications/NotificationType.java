package io.shelfwise.spapi.notifications;

import io.shelfwise.spapi.internal.wire.Parts;
import io.shelfwise.spapi.wire.OpenEnum;

/**
 * What a notification is about. Amazon adds types without notice; any text is one.
 *
 * @param value as Amazon writes it
 */
public record NotificationType(String value) implements OpenEnum {

    /** An order changed: {@link OrderChange}. */
    public static final NotificationType ORDER_CHANGE = new NotificationType("ORDER_CHANGE");

    /** Stock at Amazon changed: {@link InventoryAvailability}. */
    public static final NotificationType FBA_INVENTORY_AVAILABILITY_CHANGES =
            new NotificationType("FBA_INVENTORY_AVAILABILITY_CHANGES");

    /** A report ended: {@link ReportFinished}. */
    public static final NotificationType REPORT_PROCESSING_FINISHED =
            new NotificationType("REPORT_PROCESSING_FINISHED");

    /** A feed ended: {@link FeedFinished}. */
    public static final NotificationType FEED_PROCESSING_FINISHED = new NotificationType("FEED_PROCESSING_FINISHED");

    /** A Data Kiosk query ended: {@link QueryFinished}. */
    public static final NotificationType DATA_KIOSK_QUERY_PROCESSING_FINISHED =
            new NotificationType("DATA_KIOSK_QUERY_PROCESSING_FINISHED");

    /** A transaction was posted: {@link TransactionUpdate}. */
    public static final NotificationType TRANSACTION_UPDATE = new NotificationType("TRANSACTION_UPDATE");

    /** A listing can be seen or bought, or no longer: {@link ListingStatusChange}. */
    public static final NotificationType LISTINGS_ITEM_STATUS_CHANGE =
            new NotificationType("LISTINGS_ITEM_STATUS_CHANGE");

    /** Amazon finds other faults with a listing: {@link ListingIssuesChange}. */
    public static final NotificationType LISTINGS_ITEM_ISSUES_CHANGE =
            new NotificationType("LISTINGS_ITEM_ISSUES_CHANGE");

    /** Stock that the seller sends itself changed: {@link ListingQuantityChange}. */
    public static final NotificationType LISTINGS_ITEM_MFN_QUANTITY_CHANGE =
            new NotificationType("LISTINGS_ITEM_MFN_QUANTITY_CHANGE");

    /** An offer lost its place for its price: {@link PricingHealth}. */
    public static final NotificationType PRICING_HEALTH = new NotificationType("PRICING_HEALTH");

    /** The application has a new client secret: {@link NewClientSecret}. */
    public static final NotificationType APPLICATION_OAUTH_CLIENT_NEW_SECRET =
            new NotificationType("APPLICATION_OAUTH_CLIENT_NEW_SECRET");

    /** The client secret will end: {@link ClientSecretExpiry}. */
    public static final NotificationType APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY =
            new NotificationType("APPLICATION_OAUTH_CLIENT_SECRET_EXPIRY");

    /** Takes any text. */
    public NotificationType {
        value = Parts.text(value);
    }

    /** A value by Amazon's text, known or not. */
    public static NotificationType of(String value) {
        return new NotificationType(value);
    }

    @Override
    public String toString() {
        return value;
    }
}

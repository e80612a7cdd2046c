package io.shelfwise.core.storage;

import io.shelfwise.core.account.SellerAccount;
import java.time.Instant;
import java.util.Set;

/**
 * Counts and deletes what is older than a point in time. The time of an order line is its purchase, of daily sales and
 * inventory the start of the day in UTC. A shipment goes as a whole, by the time of its last event; its rows are its
 * events. Products have no time of their own and never expire by age.
 */
public interface RetentionStore {

    /**
     * The kinds of data that this storage can hold, so that a sweep can name those that no rule covers. A host that
     * holds kinds of its own adds them.
     */
    default Set<DataCategory> categories() {
        return Set.of(DataCategory.ORDER_LINES, DataCategory.DAILY_SALES, DataCategory.INVENTORY, DataCategory.INBOUND);
    }

    /**
     * What {@link #delete} would delete now.
     *
     * @param cutoff rows from before it are counted
     */
    Expired count(SellerAccount account, DataCategory category, Instant cutoff);

    /**
     * Deletes rows and says what it deleted. A category that the storage does not hold is empty, not an error.
     *
     * @param cutoff rows from before it are deleted
     */
    Expired delete(SellerAccount account, DataCategory category, Instant cutoff);
}

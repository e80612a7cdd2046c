package io.shelfwise.core.storage;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.account.TenantId;
import java.util.Set;

/**
 * Where the data of sellers lives. A host implements it on its own database, or uses {@link InMemoryStorage}.
 *
 * <p>What holds for every store: a call touches the data of the account that it is given and no other; saving is an
 * upsert by the key that the store names; what was saved is read back equal; collections returned are unmodifiable and
 * sorted as stated, so that equal data gives equal results. Implementations are safe for use by several threads. The
 * testkit's {@code StorageContract} checks all of it.
 *
 * <p>Not meant for callers to implement partly: new stores are added as default methods.
 */
public interface Storage {

    /** The seller's own facts about products. */
    ProductStore products();

    /** Order lines without buyer data. */
    OrderLineStore orderLines();

    /** Units sold by day, made from order lines and kept longer than these. */
    DailySalesStore dailySales();

    /** Stock at Amazon, one snapshot a SKU and day. */
    InventoryStore inventory();

    /**
     * Events of inbound shipments. A storage from before there were any refuses.
     *
     * @throws UnsupportedOperationException if this storage keeps none
     */
    default InboundStore inbound() {
        throw new UnsupportedOperationException(
                getClass().getName() + " keeps no inbound shipments; implement inbound() or use another storage");
    }

    /** What retention needs: counting and deleting what is older than a point in time. */
    RetentionStore retention();

    /** The accounts of a tenant that hold any data, sorted. */
    Set<SellerAccount> accounts(TenantId tenant);
}

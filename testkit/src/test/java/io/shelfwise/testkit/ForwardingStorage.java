package io.shelfwise.testkit;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.account.TenantId;
import io.shelfwise.core.storage.DailySalesStore;
import io.shelfwise.core.storage.InMemoryStorage;
import io.shelfwise.core.storage.InboundStore;
import io.shelfwise.core.storage.InventoryStore;
import io.shelfwise.core.storage.OrderLineStore;
import io.shelfwise.core.storage.ProductStore;
import io.shelfwise.core.storage.RetentionStore;
import io.shelfwise.core.storage.Storage;
import java.util.Set;

/** A sound storage, of which tests replace a part. */
class ForwardingStorage implements Storage {

    final Storage sound = new InMemoryStorage();

    @Override
    public ProductStore products() {
        return sound.products();
    }

    @Override
    public OrderLineStore orderLines() {
        return sound.orderLines();
    }

    @Override
    public DailySalesStore dailySales() {
        return sound.dailySales();
    }

    @Override
    public InventoryStore inventory() {
        return sound.inventory();
    }

    @Override
    public InboundStore inbound() {
        return sound.inbound();
    }

    @Override
    public RetentionStore retention() {
        return sound.retention();
    }

    @Override
    public Set<SellerAccount> accounts(TenantId tenant) {
        return sound.accounts(tenant);
    }
}

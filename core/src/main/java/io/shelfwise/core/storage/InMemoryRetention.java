package io.shelfwise.core.storage;

import io.shelfwise.core.account.SellerAccount;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class InMemoryRetention implements RetentionStore {

    private final Map<DataCategory, Aging> stores;

    InMemoryRetention(Map<DataCategory, Aging> stores) {
        this.stores = Map.copyOf(stores);
    }

    @Override
    public Expired count(SellerAccount account, DataCategory category, Instant cutoff) {
        return expire(account, category, cutoff, false);
    }

    @Override
    public Expired delete(SellerAccount account, DataCategory category, Instant cutoff) {
        return expire(account, category, cutoff, true);
    }

    private Expired expire(SellerAccount account, DataCategory category, Instant cutoff, boolean delete) {
        @Nullable Aging store = stores.get(category);
        return store == null ? Expired.NONE : store.expire(account, cutoff, delete);
    }
}

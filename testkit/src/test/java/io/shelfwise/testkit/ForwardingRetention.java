package io.shelfwise.testkit;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.storage.DataCategory;
import io.shelfwise.core.storage.Expired;
import io.shelfwise.core.storage.RetentionStore;
import java.time.Instant;

/** A sound retention store, of which tests replace a part. */
class ForwardingRetention implements RetentionStore {

    private final RetentionStore sound;

    ForwardingRetention(RetentionStore sound) {
        this.sound = sound;
    }

    @Override
    public Expired count(SellerAccount account, DataCategory category, Instant cutoff) {
        return sound.count(account, category, cutoff);
    }

    @Override
    public Expired delete(SellerAccount account, DataCategory category, Instant cutoff) {
        return sound.delete(account, category, cutoff);
    }
}

package io.shelfwise.testkit;

import io.shelfwise.core.storage.InMemoryStorage;
import io.shelfwise.core.storage.Storage;

class InMemoryRetentionTest extends RetentionContract {

    @Override
    protected Storage newStorage() {
        return new InMemoryStorage();
    }
}

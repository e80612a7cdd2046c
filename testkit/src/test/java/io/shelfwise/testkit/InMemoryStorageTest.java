package io.shelfwise.testkit;

import io.shelfwise.core.storage.InMemoryStorage;
import io.shelfwise.core.storage.Storage;

class InMemoryStorageTest extends StorageContract {

    @Override
    protected Storage newStorage() {
        return new InMemoryStorage();
    }
}

package io.shelfwise.testkit;

import io.shelfwise.core.storage.InMemoryStorage;
import io.shelfwise.core.storage.Storage;

// region readme-storage
class InMemoryStorageTest extends StorageContract {

    @Override
    protected Storage newStorage() {
        return new InMemoryStorage();
    }
}
// endregion

package io.shelfwise.testkit;

import io.shelfwise.core.storage.Storage;
import org.junit.jupiter.api.BeforeEach;

/** Tests that start from an empty storage. */
abstract class OnEmptyStorage {

    @SuppressWarnings("NullAway.Init") // made before each test
    Storage storage;

    abstract Storage newStorage() throws Exception;

    @BeforeEach
    void makeStorage() throws Exception {
        storage = newStorage();
    }
}

package io.shelfwise.testkit;

import io.shelfwise.core.storage.Storage;
import org.junit.jupiter.api.Nested;

/**
 * What every {@link Storage} promises. A host extends it in its own tests and says how to make an empty storage; JUnit
 * finds the tests, grouped by store. {@link RetentionContract} goes with it.
 */
public abstract class StorageContract {

    /** For subclasses. */
    protected StorageContract() {}

    /**
     * A storage that holds nothing. Called once for each test; tests may run at the same time, each on its own.
     *
     * @return an empty one, on a schema or file of its own
     * @throws Exception if it cannot be made; the test fails with it
     */
    protected abstract Storage newStorage() throws Exception;

    @Nested
    class Products extends ProductStoreTests {
        @Override
        Storage newStorage() throws Exception {
            return StorageContract.this.newStorage();
        }
    }

    @Nested
    class OrderLines extends OrderLineStoreTests {
        @Override
        Storage newStorage() throws Exception {
            return StorageContract.this.newStorage();
        }
    }

    @Nested
    class DailySales extends DailySalesStoreTests {
        @Override
        Storage newStorage() throws Exception {
            return StorageContract.this.newStorage();
        }
    }

    @Nested
    class Inventory extends InventoryStoreTests {
        @Override
        Storage newStorage() throws Exception {
            return StorageContract.this.newStorage();
        }
    }

    @Nested
    class Inbound extends InboundStoreTests {
        @Override
        Storage newStorage() throws Exception {
            return StorageContract.this.newStorage();
        }
    }

    @Nested
    class Accounts extends AccountTests {
        @Override
        Storage newStorage() throws Exception {
            return StorageContract.this.newStorage();
        }
    }

    @Nested
    class Concurrency extends ConcurrencyTests {
        @Override
        Storage newStorage() throws Exception {
            return StorageContract.this.newStorage();
        }
    }
}

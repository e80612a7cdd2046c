package io.shelfwise.testkit;

import io.shelfwise.core.retention.RetentionSweep;
import io.shelfwise.core.storage.Storage;
import org.junit.jupiter.api.Nested;

/**
 * What the {@link Storage#retention} of every storage promises, and that a {@link RetentionSweep} over it deletes what a
 * policy says and nothing else. A host extends it beside {@link StorageContract}.
 */
public abstract class RetentionContract {

    /** For subclasses. */
    protected RetentionContract() {}

    /**
     * A storage that holds nothing. Called once for each test; tests may run at the same time, each on its own.
     *
     * @return an empty one, on a schema or file of its own
     * @throws Exception if it cannot be made; the test fails with it
     */
    protected abstract Storage newStorage() throws Exception;

    @Nested
    class Store extends RetentionStoreTests {
        @Override
        Storage newStorage() throws Exception {
            return RetentionContract.this.newStorage();
        }
    }

    @Nested
    class Sweep extends RetentionSweepTests {
        @Override
        Storage newStorage() throws Exception {
            return RetentionContract.this.newStorage();
        }
    }
}

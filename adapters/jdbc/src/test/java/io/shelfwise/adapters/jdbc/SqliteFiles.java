package io.shelfwise.adapters.jdbc;

import io.shelfwise.contracts.jobs.StoreOpener;
import io.shelfwise.spapi.reports.jobs.JobStore;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Data sources of SQLite as a host should open them. */
final class SqliteFiles {

    private SqliteFiles() {}

    static DataSource source(Path file) {
        // region sqlite
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL); // readers and the writer do not wait for each other
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL); // what was saved outlives a power cut
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(10_000); // milliseconds that a writer waits for another
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        // endregion
        return source;
    }

    /** Opens the store of a file, in another process too. */
    public static final class Opener implements StoreOpener {

        @Override
        public JobStore open(String place) {
            return JdbcJobStore.of(source(Path.of(place)));
        }
    }
}

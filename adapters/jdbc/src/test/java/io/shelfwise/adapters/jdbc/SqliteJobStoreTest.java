package io.shelfwise.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.contracts.jobs.ClaimingProcess;
import io.shelfwise.contracts.jobs.JobStoreContract;
import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.spapi.reports.jobs.JobStore;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each store has a data source of its own, as in a process of its own. */
class SqliteJobStoreTest extends JobStoreContract {

    @TempDir
    Path folder;

    @BeforeEach
    void create() {
        DataSource source = SqliteFiles.source(folder.resolve("shelfwise.db"));
        // region create
        JdbcSchema.create(source); // or by your own migrations: see below
        JobStore store = JdbcJobStore.of(source);
        // endregion
        assertThat(store.list(SellerAccount.of("tenant", "seller"), "T")).isEmpty();
    }

    @Override
    protected JobStore open() {
        return new SqliteFiles.Opener().open(folder.resolve("shelfwise.db").toString());
    }

    @Test
    void eachJobIsClaimedByOneProcess() throws Exception {
        List<List<String>> won = ClaimingProcess.race(
                SqliteFiles.Opener.class, folder.resolve("shelfwise.db").toString(), 2, 60);

        assertThat(won.stream().flatMap(List::stream).filter(key -> !key.isEmpty()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 60).mapToObj(String::valueOf).toList());
    }

    @Test
    void creatingAgainKeepsWhatThereIs() {
        FetchedTogether.someJob(open());
        JdbcSchema.create(SqliteFiles.source(folder.resolve("shelfwise.db")));

        assertThat(open().list(FetchedTogether.ACCOUNT, "T")).hasSize(1);
    }

    @Test
    void aMissingTableIsToldWithWhatToDo() {
        JobStore none = new SqliteFiles.Opener().open(folder.resolve("other.db").toString());

        assertThatThrownBy(() -> none.find(FetchedTogether.ACCOUNT, "secret-key"))
                .isInstanceOf(JdbcStoreException.class)
                .hasMessageContaining("JdbcSchema.create")
                .hasMessageNotContaining("secret-key")
                .hasCauseInstanceOf(java.sql.SQLException.class);
    }

    @Test
    void instancesWithStoresOfTheirOwnAskOnce() throws Exception {
        FetchedTogether.assertOneReport(List.of(open(), open()), folder);
    }
}

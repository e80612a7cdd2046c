package io.shelfwise.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shelfwise.contracts.jobs.JobStoreContract;
import io.shelfwise.spapi.reports.jobs.JobStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database for each test; the role that stores use owns nothing and may read and write rows only. */
class PostgresJobStoreTest extends JobStoreContract {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static EmbeddedPostgres server;

    private String database;

    @BeforeAll
    static void start() throws IOException, SQLException {
        server = EmbeddedPostgres.start();
        run("postgres", "CREATE ROLE app LOGIN");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    void create() throws SQLException {
        database = "test" + NUMBER.incrementAndGet();
        run("postgres", "CREATE DATABASE " + database);
        JdbcSchema.create(source("postgres"));
        run(database, "GRANT SELECT, INSERT, UPDATE ON shelfwise_report_job TO app");
    }

    private static void run(String database, String sql) throws SQLException {
        try (Connection connection = server.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private DataSource source(String role) {
        return server.getDatabase(role, database);
    }

    @Override
    protected JobStore open() {
        return JdbcJobStore.of(source("app"));
    }

    /** Connections as some pools hand them out. */
    private static DataSource configured(DataSource source, int isolation) {
        return (DataSource) Proxy.newProxyInstance(
                PostgresJobStoreTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, args) -> {
                    try {
                        Object answer = method.invoke(source, args);
                        if (answer instanceof Connection connection) {
                            connection.setTransactionIsolation(isolation);
                            connection.setAutoCommit(false);
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void commitsWhereConnectionsDoNotByThemselves() {
        JobStore store = JdbcJobStore.of(configured(source("app"), Connection.TRANSACTION_SERIALIZABLE));
        FetchedTogether.someJob(store);

        assertThat(open().list(FetchedTogether.ACCOUNT, "T")).hasSize(1);
    }

    @Test
    void serializableConnectionsLoseNoChangeEither() {
        JobStore store = JdbcJobStore.of(configured(source("app"), Connection.TRANSACTION_SERIALIZABLE));
        long won = IntStream.range(0, 40)
                .parallel()
                .filter(i -> FetchedTogether.someJob(store))
                .count();

        assertThat(won).isEqualTo(1);
    }

    @Test
    void manyMayMakeTheTableAtTheSameTime() throws SQLException {
        run(database, "DROP TABLE shelfwise_report_job");
        IntStream.range(0, 8).parallel().forEach(i -> JdbcSchema.create(source("postgres")));
        run(database, "GRANT SELECT ON shelfwise_report_job TO app");

        assertThat(open().list(FetchedTogether.ACCOUNT, "T")).isEmpty();
    }

    @Test
    void aRoleWithoutRightsIsToldSo() throws SQLException {
        run(database, "REVOKE ALL ON shelfwise_report_job FROM app");

        assertThatThrownBy(() -> FetchedTogether.someJob(open()))
                .isInstanceOf(JdbcStoreException.class)
                .hasMessageContaining("42501");
    }

    @Test
    void instancesWithStoresOfTheirOwnAskOnce(@TempDir Path folder) throws Exception {
        FetchedTogether.assertOneReport(List.of(open(), open()), folder);
    }
}

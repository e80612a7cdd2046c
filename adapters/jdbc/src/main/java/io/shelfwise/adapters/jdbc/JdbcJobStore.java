package io.shelfwise.adapters.jdbc;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.spapi.reports.jobs.JobStore;
import io.shelfwise.spapi.reports.jobs.ReportJob;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Report jobs in a table of SQLite or PostgreSQL, shared by all processes that reach the database: of those who change a
 * job at the same time one wins, by its version. Each call is one statement on a connection of its own, committed before it
 * returns; the tenant is in every key and every condition. Thread-safe if the data source is.
 *
 * <p>Needs the table of {@link JdbcSchema#create}. Failures are {@link JdbcStoreException}s.
 */
public final class JdbcJobStore implements JobStore {

    private static final String ONE = " WHERE tenant = ? AND seller = ? AND job_key = ?";
    private static final String FIND = "SELECT job FROM shelfwise_report_job" + ONE;
    private static final String LIST =
            "SELECT job FROM shelfwise_report_job WHERE tenant = ? AND seller = ? AND type = ? ORDER BY job_key";
    private static final String INSERT =
            "INSERT INTO shelfwise_report_job (tenant, seller, job_key, type, version, job)"
                    + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String UPDATE =
            "UPDATE shelfwise_report_job SET type = ?, version = ?, job = ?" + ONE + " AND version = ?";

    private final Database database;

    private JdbcJobStore(Database database) {
        this.database = database;
    }

    /**
     * One over a data source. It opens nothing until it is used, and closes nothing but the connections it takes.
     *
     * @param source on SQLite with {@code journal_mode=WAL}, {@code synchronous=FULL}, {@code transaction_mode=IMMEDIATE}
     *     and a {@code busy_timeout} of some seconds, so that writers wait for each other and what was saved outlives a power
     *     cut
     */
    public static JdbcJobStore of(DataSource source) {
        return new JdbcJobStore(new Database(Objects.requireNonNull(source, "source")));
    }

    @Override
    public Optional<ReportJob> find(SellerAccount account, String key) {
        return database.run("finding a report job", FIND, statement -> {
            name(statement, 1, account, key);
            return jobs(statement).stream().findFirst();
        });
    }

    @Override
    public List<ReportJob> list(SellerAccount account, String type) {
        return database.run("listing report jobs", LIST, statement -> {
            name(statement, 1, account, type);
            return List.copyOf(jobs(statement));
        });
    }

    @Override
    public boolean save(SellerAccount account, ReportJob job) {
        return job.version() == 1 ? insert(account, job) : update(account, job);
    }

    private boolean insert(SellerAccount account, ReportJob job) {
        return database.run("keeping a report job", INSERT, statement -> {
            name(statement, 1, account, job.key());
            statement.setString(4, job.type());
            statement.setLong(5, job.version());
            statement.setString(6, job.toText());
            return statement.executeUpdate() == 1;
        });
    }

    private boolean update(SellerAccount account, ReportJob job) {
        return database.run("changing a report job", UPDATE, statement -> {
            statement.setString(1, job.type());
            statement.setLong(2, job.version());
            statement.setString(3, job.toText());
            name(statement, 4, account, job.key());
            statement.setLong(7, job.version() - 1);
            return statement.executeUpdate() == 1;
        });
    }

    private static void name(PreparedStatement statement, int from, SellerAccount account, String last)
            throws SQLException {
        statement.setString(from, account.tenant().value());
        statement.setString(from + 1, account.sellerId());
        statement.setString(from + 2, last);
    }

    private static List<ReportJob> jobs(PreparedStatement statement) throws SQLException {
        List<ReportJob> jobs = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                jobs.add(ReportJob.parse(rows.getString(1)));
            }
        }
        return jobs;
    }

    @Override
    public String toString() {
        return "JdbcJobStore";
    }
}

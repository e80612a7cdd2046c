package io.shelfwise.adapters.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Runs single statements, each a transaction of its own, whether or not connections come with auto-commit. One that the
 * database gave up in favour of another, or for a lock, is tried again. Thread-safe if the data source is.
 */
final class Database {

    private static final int ATTEMPTS = 5;
    private static final Set<String> GIVEN_UP = Set.of("40001", "40P01"); // serialization failure, deadlock
    private static final int SQLITE_BUSY = 5; // the low byte of its extended codes

    private final DataSource source;

    Database(DataSource source) {
        this.source = source;
    }

    /**
     * Runs a statement.
     *
     * @param what it does, for the message of a failure
     */
    <T> T run(String what, String sql, Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(sql, work);
            } catch (SQLException e) {
                if (attempt == ATTEMPTS || !isGivenUp(e)) {
                    throw JdbcStoreException.of(what, e);
                }
            }
        }
    }

    private <T> T once(String sql, Work<T> work) throws SQLException {
        try (Connection connection = source.getConnection()) {
            boolean commits = connection.getAutoCommit();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                T result = work.on(statement);
                if (!commits) {
                    connection.commit();
                }
                return result;
            } catch (SQLException | RuntimeException e) {
                if (!commits) {
                    rollBack(connection, e);
                }
                throw e;
            }
        }
    }

    private static void rollBack(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private static boolean isGivenUp(SQLException e) {
        String state = e.getSQLState();
        return state == null ? (e.getErrorCode() & 0xff) == SQLITE_BUSY : GIVEN_UP.contains(state);
    }

    /** What is done with a statement. */
    interface Work<T> {

        T on(PreparedStatement statement) throws SQLException;
    }
}

package io.shelfwise.adapters.jdbc;

import io.shelfwise.core.ShelfwiseException;
import java.sql.SQLException;

/** The database failed. The driver's words are in the cause only, since they may repeat values. */
public final class JdbcStoreException extends ShelfwiseException {

    private static final long serialVersionUID = 1L;

    private JdbcStoreException(String message, Throwable cause) {
        super(message, cause);
    }

    static JdbcStoreException of(String what, SQLException cause) {
        return new JdbcStoreException(
                what + " failed with SQL state " + cause.getSQLState() + ", code " + cause.getErrorCode()
                        + "; see the cause, and check that JdbcSchema.create(...) was run for this database",
                cause);
    }
}

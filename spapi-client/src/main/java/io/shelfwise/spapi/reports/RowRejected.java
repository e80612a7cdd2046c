package io.shelfwise.spapi.reports;

import java.io.Serial;

/** Sets the current row aside. Thrown often and seen by nobody, so it carries no stack trace. */
final class RowRejected extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String column;
    private final String value;
    private final String reason;

    RowRejected(String column, String value, String reason) {
        super(reason, null, false, false);
        this.column = column;
        this.value = value;
        this.reason = reason;
    }

    RowProblem at(long line) {
        return new RowProblem(line, column, value, reason);
    }
}

package io.shelfwise.spapi.reports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of an open file, one after the other. */
interface RowCursor<T> {

    /** Moves to the next row; false at the end. */
    boolean next();

    /**
     * The value of the current row.
     *
     * @throws RowRejected if it does not fit
     */
    T value();

    /** The line of the current row. */
    long line();

    Columns columns();

    /** How the file differs from what is known of the report, so far as it was read. */
    HeaderDrift drift();

    String charset();

    /** What a JSON report says about itself, so far as it was read. */
    Map<String, @Nullable Object> about();
}

package io.shelfwise.spapi.reports;

/**
 * Turns the rows of one file into values. Made anew for each file, so it may remember what it saw above.
 *
 * @param <T> the value of a row
 */
@FunctionalInterface
public interface RowReader<T> {

    /**
     * The value of a row. What {@link Row} throws for an unreadable cell, and any {@link IllegalArgumentException} of a
     * domain type, sets this row aside and no other.
     *
     * @param row valid during the call only
     */
    T read(Row row);
}

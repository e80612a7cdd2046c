package io.shelfwise.spapi.reports;

/**
 * Why a row was set aside.
 *
 * @param line on which the row starts, counted from 1
 * @param column that could not be read; empty where it is the row as a whole
 * @param value what the column holds, shortened; empty where it is the row as a whole
 * @param reason what was wrong, and what is expected
 */
public record RowProblem(long line, String column, String value, String reason) {

    @Override
    public String toString() {
        String cell = column.isEmpty() ? "" : ", " + column + (value.isEmpty() ? "" : " '" + value + "'");
        return "line " + line + cell + ": " + reason;
    }
}

package io.shelfwise.spapi.reports;

import java.util.function.Function;

/**
 * A kind of report: which columns it has and what a row of it means.
 *
 * @param <T> the value of a row
 */
public final class ReportType<T> {

    private final String name;
    private final String title;
    private final boolean csv;
    private final boolean shortRows;
    private final Function<Columns, RowReader<T>> binding;

    private ReportType(
            String name, String title, boolean csv, boolean shortRows, Function<Columns, RowReader<T>> binding) {
        this.name = name;
        this.title = title;
        this.csv = csv;
        this.shortRows = shortRows;
        this.binding = binding;
    }

    /**
     * One of Amazon's flat files: separated by tabs, a quote is text. A file that was saved again by a spreadsheet, with
     * commas or semicolons and quotes, is recognised by its header.
     *
     * @param name Amazon's name of the type, such as {@code GET_AFN_INVENTORY_DATA}
     * @param title what messages call it, such as {@code Amazon Fulfilled Inventory report}
     * @param binding asks the header for columns, and returns what reads the rows
     */
    public static <T> ReportType<T> flatFile(String name, String title, Function<Columns, RowReader<T>> binding) {
        return new ReportType<>(name, title, false, false, binding);
    }

    /**
     * A CSV file (RFC 4180) separated by comma, semicolon or tab, whichever its header has most of.
     *
     * @param name a name of the type, in the style of Amazon's
     * @param title what messages call it
     * @param binding asks the header for columns, and returns what reads the rows
     */
    public static <T> ReportType<T> csv(String name, String title, Function<Columns, RowReader<T>> binding) {
        return new ReportType<>(name, title, true, false, binding);
    }

    /**
     * The same report, whose rows may end early: cells that are not there are blank. Without it such a row is set aside.
     */
    public ReportType<T> withShortRows() {
        return new ReportType<>(name, title, csv, true, binding);
    }

    /** Amazon's name of the type. */
    public String name() {
        return name;
    }

    /** What messages call it. */
    public String title() {
        return title;
    }

    boolean allowsShortRows() {
        return shortRows;
    }

    boolean isCsv() {
        return csv;
    }

    RowReader<T> bind(Columns columns) {
        return binding.apply(columns);
    }

    @Override
    public String toString() {
        return name;
    }
}

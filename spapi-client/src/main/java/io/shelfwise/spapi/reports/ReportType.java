package io.shelfwise.spapi.reports;

import io.shelfwise.spapi.catalogue.reports.ColumnSpec;
import io.shelfwise.spapi.catalogue.reports.ReportCatalogue;
import io.shelfwise.spapi.catalogue.reports.ReportDemand;
import io.shelfwise.spapi.catalogue.reports.ReportRule;
import io.shelfwise.spapi.catalogue.reports.ReportSpec;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable JsonBinding<T> json;
    private final boolean jsonOnly;

    private ReportType(
            String name,
            String title,
            boolean csv,
            boolean shortRows,
            Function<Columns, RowReader<T>> binding,
            @Nullable JsonBinding<T> json,
            boolean jsonOnly) {
        this.name = name;
        this.title = title;
        this.csv = csv;
        this.shortRows = shortRows;
        this.binding = binding;
        this.json = json;
        this.jsonOnly = jsonOnly;
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
        return new ReportType<>(name, title, false, false, binding, null, false);
    }

    /**
     * A CSV file (RFC 4180) separated by comma, semicolon or tab, whichever its header has most of.
     *
     * @param name a name of the type, in the style of Amazon's
     * @param title what messages call it
     * @param binding asks the header for columns, and returns what reads the rows
     */
    public static <T> ReportType<T> csv(String name, String title, Function<Columns, RowReader<T>> binding) {
        return new ReportType<>(name, title, true, false, binding, null, false);
    }

    /**
     * A JSON report: its rows are the elements of the lists in its outermost object, in their order.
     *
     * @param name Amazon's name of the type
     * @param title what messages call it
     * @param mapping makes the value of a row; what it throws as {@link IllegalArgumentException} sets the row aside
     */
    public static <T> ReportType<T> json(String name, String title, Function<? super ReportRow, ? extends T> mapping) {
        return json(name, title, new JsonBinding<>(JsonShape.UNKNOWN, mapping));
    }

    static <T> ReportType<T> json(String name, String title, JsonBinding<T> binding) {
        return new ReportType<>(
                name,
                title,
                false,
                false,
                columns -> row -> {
                    throw new IllegalStateException(name + " is JSON");
                },
                binding,
                true);
    }

    /** The same report with other values: such as records of a host's own, made of {@link ReportRow}s. */
    public <V> ReportType<V> map(Function<? super T, ? extends V> mapping) {
        return new ReportType<>(
                name,
                title,
                csv,
                shortRows,
                columns -> {
                    RowReader<T> reader = binding.apply(columns);
                    return row -> mapping.apply(reader.read(row));
                },
                json == null ? null : json.map(mapping),
                jsonOnly);
    }

    /** The same report, which may come as JSON too. */
    ReportType<T> orJson(Function<? super ReportRow, ? extends T> mapping) {
        return new ReportType<>(
                name, title, csv, shortRows, binding, new JsonBinding<>(JsonShape.UNKNOWN, mapping), false);
    }

    /**
     * The same report, whose rows may end early: cells that are not there are blank. Without it such a row is set aside.
     */
    public ReportType<T> withShortRows() {
        return new ReportType<>(name, title, csv, true, binding, json, jsonOnly);
    }

    /** Amazon's name of the type. */
    public String name() {
        return name;
    }

    /** What messages call it. */
    public String title() {
        return title;
    }

    /** Whether it comes as JSON only. */
    public boolean isJson() {
        return jsonOnly;
    }

    /** Whether it comes as XML, of which no rows are read. */
    boolean isXml() {
        ReportRule rule = ReportCatalogue.rules().get(name);
        return rule != null && rule.contentType().equals(ReportRule.XML);
    }

    /** Whether fields may stand in quotes although they are separated by tabs. */
    boolean isQuoted() {
        ReportRule rule = ReportCatalogue.rules().get(name);
        return rule != null && rule.is(ReportDemand.QUOTED);
    }

    /** The columns that are known, by the names of {@link ReportRow}; none where they are not bundled. */
    public List<String> columns() {
        ReportSpec spec = ReportCatalogue.reports().get(name);
        return spec == null
                ? List.of()
                : spec.columns().stream().map(ColumnSpec::name).toList();
    }

    @Nullable
    JsonBinding<T> json() {
        return json;
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

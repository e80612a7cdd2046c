package io.shelfwise.spapi.reports;

import java.util.List;

/**
 * The description of a flat file.
 *
 * @param type Amazon's name of it
 * @param title what messages call it
 * @param shortRows whether rows may end early
 * @param byPlace whether its columns may be told by their place, where their names are in an unknown language
 * @param skewed whether cells are known to stand beside their columns at times
 * @param buyerData whether its rows hold data of buyers, so that no message may show a value
 * @param columns all that are known, in the order in which files have them
 */
record ReportTable(
        String type,
        String title,
        boolean shortRows,
        boolean byPlace,
        boolean skewed,
        boolean buyerData,
        List<ColumnSpec> columns) {

    ReportTable {
        columns = List.copyOf(columns);
    }

    /** A report that nobody described: all its columns are text. */
    static ReportTable unknown(String type) {
        return new ReportTable(type, type + " report", false, false, false, true, List.of());
    }

    ReportType<ReportRow> reportType() {
        ReportType<ReportRow> flat = ReportType.flatFile(type, title, columns -> new TableRows(this, columns));
        ReportType<ReportRow> sized = shortRows ? flat.withShortRows() : flat;
        return columns.isEmpty() ? sized.orJson(row -> row) : sized;
    }
}

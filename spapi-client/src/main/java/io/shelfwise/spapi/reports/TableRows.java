package io.shelfwise.spapi.reports;

import java.util.ArrayList;
import java.util.List;

/** Rows of a report that is described by a {@link ReportTable}: every number and date is checked, all cells are kept. */
final class TableRows implements RowReader<ReportRow> {

    private final boolean buyerData;
    private final boolean skewed;
    private final RowLayout layout;
    private final CellCheck[] checks;

    TableRows(ReportTable table, Columns columns) {
        this.buyerData = table.buyerData();
        this.skewed = table.skewed();
        int width = columns.found().size();
        String[] names = new String[width];
        ColumnKind[] kinds = new ColumnKind[width];
        List<String> absent = new ArrayList<>();
        for (ColumnSpec spec : table.columns()) {
            Column column = spec.in(columns);
            if (column.isPresent()) {
                names[column.position()] = spec.name();
                kinds[column.position()] = spec.kind();
            } else {
                absent.add(spec.name());
            }
        }
        boolean positional = !columns.missing().isEmpty() && Positions.tell(table, columns, names, kinds);
        if (positional) {
            absent.clear();
        }
        this.layout = new RowLayout(table, columns, names, kinds, absent);
        this.checks = CellCheck.of(layout);
    }

    @Override
    public ReportRow read(Row row) {
        for (CellCheck check : checks) {
            String trouble = check.trouble(row);
            if (trouble != null) {
                throw rejected(row, check.column(), trouble);
            }
        }
        return new FlatRow(layout, row);
    }

    private RuntimeException rejected(Row row, Column column, String trouble) {
        String shift = skewed ? new Skew(layout).of(new FlatRow(layout, row)) : null;
        if (shift != null) {
            return new RowRejected("", "", shift);
        }
        return buyerData ? new RowRejected(column.name(), "", trouble) : row.refused(column, trouble);
    }
}

package io.shelfwise.spapi.reports;

import io.shelfwise.spapi.catalogue.reports.ColumnKind;
import io.shelfwise.spapi.catalogue.reports.ColumnSpec;
import io.shelfwise.spapi.catalogue.reports.ReportSpec;
import io.shelfwise.spapi.catalogue.reports.ReportTrait;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Rows of a report that is described by a {@link ReportSpec}: every number and date is checked, all cells are kept. */
final class TableRows implements RowReader<ReportRow> {

    private final boolean buyerData;
    private final boolean skewed;
    private final RowLayout layout;
    private final CellCheck[] checks;
    private final AmountCheck amounts;
    private final boolean exactMoney;

    TableRows(ReportSpec table, Columns columns) {
        this(table, columns, false);
    }

    /** @param exactMoney whether amounts with more decimals than their currency set the row aside */
    TableRows(ReportSpec table, Columns columns, boolean exactMoney) {
        this.exactMoney = exactMoney;
        this.buyerData = table.is(ReportTrait.BUYER);
        this.skewed = table.is(ReportTrait.SKEWED);
        int width = columns.found().size();
        String[] names = new String[width];
        ColumnKind[] kinds = new ColumnKind[width];
        List<String> absent = new ArrayList<>();
        for (ColumnSpec spec : table.columns()) {
            Column column = column(spec, columns);
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
        this.amounts = new AmountCheck(layout, table.is(ReportTrait.CARRIED));
    }

    private static Column column(ColumnSpec spec, Columns columns) {
        String[] others = spec.aliases().toArray(String[]::new);
        return spec.needed() ? columns.needed(spec.name(), others) : columns.optional(spec.name(), others);
    }

    @Override
    public ReportRow read(Row row) {
        for (CellCheck check : checks) {
            String trouble = check.trouble(row);
            if (trouble != null) {
                throw rejected(row, check.column(), trouble);
            }
        }
        Currency currency = amounts.currency(row);
        Column misfit = exactMoney ? amounts.misfit(row, currency) : null;
        if (misfit != null) {
            throw named(row, misfit, Amounts.misfit(currency));
        }
        return new FlatRow(layout, row, currency);
    }

    private RuntimeException rejected(Row row, Column column, String trouble) {
        String shift = skewed ? new Skew(layout).of(new FlatRow(layout, row, amounts.currency(row))) : null;
        if (shift != null) {
            return new RowRejected("", "", shift);
        }
        return named(row, column, trouble);
    }

    private RuntimeException named(Row row, Column column, String trouble) {
        return buyerData ? new RowRejected(column.name(), "", trouble) : row.refused(column, trouble);
    }
}

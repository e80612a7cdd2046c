package io.shelfwise.spapi.reports;

import io.shelfwise.spapi.catalogue.reports.ColumnKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the cells of one column can be read. A cell that is like the one above it is not looked at again. */
final class CellCheck {

    private static final int MAX_PLAIN = 18;

    private final Column column;
    private final ColumnKind kind;
    private final Cells cells;
    private byte[] above = {};
    private int aboveLength;

    private CellCheck(Column column, ColumnKind kind, Cells cells) {
        this.column = column;
        this.kind = kind;
        this.cells = cells;
    }

    /** One for each column whose cells are more than text. */
    static CellCheck[] of(RowLayout layout) {
        List<CellCheck> checks = new ArrayList<>();
        Cells cells = layout.cells();
        for (int i = 0; i < layout.width(); i++) {
            if (isChecked(layout.kind(i), layout.isSkewed())) {
                checks.add(new CellCheck(new Column(layout.name(i), i), layout.kind(i), cells));
            }
        }
        return checks.toArray(CellCheck[]::new);
    }

    /** Codes tell a shifted row where rows are known to shift; elsewhere they are kept as they are. */
    private static boolean isChecked(ColumnKind kind, boolean skewed) {
        return switch (kind) {
            case TEXT, SKU, MARKETPLACE, FLAG, LIST -> false;
            case ASIN, FNSKU, WORDS -> skewed;
            default -> true;
        };
    }

    Column column() {
        return column;
    }

    /** What is wrong with the cell of this row; null if nothing is. */
    @Nullable
    String trouble(Row row) {
        if (row.isBlank(column)) {
            return null;
        }
        byte[] bytes = row.cellBytes();
        int from = row.cellStart();
        int to = row.cellEnd();
        if (kind.isNumber() && isPlainNumber(bytes, from, to, kind == ColumnKind.WHOLE)) {
            return null;
        }
        if (Arrays.equals(above, 0, aboveLength, bytes, from, to)) {
            return null;
        }
        boolean plainDate = kind.isDate() && Timestamps.isIso(bytes, from, to);
        String trouble = plainDate ? null : cells.trouble(kind, row.text(column));
        if (trouble == null) {
            remember(bytes, from, to);
        }
        return trouble;
    }

    private void remember(byte[] bytes, int from, int to) {
        aboveLength = to - from;
        if (above.length < aboveLength) {
            above = new byte[aboveLength];
        }
        System.arraycopy(bytes, from, above, 0, aboveLength);
    }

    /** Digits, and for what is not whole perhaps a point between them. */
    private static boolean isPlainNumber(byte[] bytes, int from, int to, boolean whole) {
        if (to - from > MAX_PLAIN) {
            return false;
        }
        boolean point = whole;
        int i = bytes[from] == '-' && to - from > 1 ? from + 1 : from;
        for (; i < to; i++) {
            byte c = bytes[i];
            if (c == '.' && !point && i > from && i < to - 1) {
                point = true;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }
}

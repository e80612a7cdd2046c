package io.shelfwise.examples.cli.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of fixed columns for a terminal. A text that is too long is cut with an ellipsis; letters that take two cells
 * count as two.
 */
public final class TextTable {

    /** First and last letters of the blocks that take two cells (Unicode Standard Annex 11, East Asian Width). */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F},
        {0x1F900, 0x1F9FF},
        {0x20000, 0x3FFFD}
    };

    private final List<String> names;
    private final List<Integer> widths;

    /**
     * A table.
     *
     * @param names of the columns
     * @param widths in cells, negative for text set to the left
     */
    public TextTable(List<String> names, List<Integer> widths) {
        this.names = names;
        this.widths = widths;
    }

    /** The line of names. */
    public String header() {
        return row(names);
    }

    /** One line of values. */
    public String row(List<String> values) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < widths.size(); i++) {
            cells.add(cell(printable(values.get(i)), widths.get(i)));
        }
        return String.join(" ", cells).stripTrailing();
    }

    /** Without line ends and control characters, which would break the screen. */
    public static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    static int cells(String text) {
        return text.codePoints().map(TextTable::cells).sum();
    }

    private static String cell(String text, int width) {
        String fitted = fit(text, Math.abs(width));
        String space = " ".repeat(Math.abs(width) - cells(fitted));
        return width < 0 ? fitted + space : space + fitted;
    }

    private static String fit(String text, int width) {
        if (cells(text) <= width) {
            return text;
        }
        StringBuilder fitted = new StringBuilder();
        int used = 0;
        for (int letter : text.codePoints().toArray()) {
            if (used + cells(letter) > width - 1) {
                break;
            }
            fitted.appendCodePoint(letter);
            used += cells(letter);
        }
        return fitted.append('…').toString();
    }

    private static int cells(int letter) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return Arrays.stream(WIDE).anyMatch(block -> block[0] <= letter && letter <= block[1]) ? 2 : 1;
    }
}

package io.shelfwise.examples.cli.plan;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rows of fixed columns for a terminal. A text that is too long is cut with an ellipsis; letters that take two cells
 * count as two.
 */
final class TextTable {

    private static final Set<UnicodeScript> WIDE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);
    private static final int FIRST_EMOJI = 0x1F000;

    private final List<String> names;
    private final List<Integer> widths;

    /**
     * A table.
     *
     * @param names of the columns
     * @param widths in cells, negative for text set to the left
     */
    TextTable(List<String> names, List<Integer> widths) {
        this.names = names;
        this.widths = widths;
    }

    String header() {
        return row(names);
    }

    String row(List<String> values) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < widths.size(); i++) {
            cells.add(cell(printable(values.get(i)), widths.get(i)));
        }
        return String.join(" ", cells).stripTrailing();
    }

    /** Without line ends and control characters, which would break the screen. */
    static String printable(String text) {
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
        boolean wide = letter >= FIRST_EMOJI
                || WIDE.contains(UnicodeScript.of(letter))
                || letter >= 0x3000 && letter <= 0x303F
                || letter >= 0xFF01 && letter <= 0xFF60;
        return wide ? 2 : 1;
    }
}

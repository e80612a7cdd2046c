package io.shelfwise.spapi.reports;

import org.jspecify.annotations.Nullable;

/**
 * Recognises rows whose cells stand some columns beside their own, as restock reports have them at random: a cell was
 * left out, or came in, and all after it moved. Told by what the cells hold, so that such a row is set aside and not
 * misread.
 */
final class Skew {

    private static final int MOST = 3;

    private final RowLayout layout;

    Skew(RowLayout layout) {
        this.layout = layout;
    }

    /** How the row is shifted; null if no shift by so few columns makes it fit. */
    @Nullable
    String of(FlatRow row) {
        for (int shift = 1; shift <= MOST; shift++) {
            for (int from = 0; from < layout.width() - shift; from++) {
                if (fits(row, from, shift)) {
                    return told(from, shift, "right");
                }
                if (fits(row, from, -shift)) {
                    return told(from, shift, "left");
                }
            }
        }
        return null;
    }

    private String told(int from, int shift, String side) {
        return "is shifted to the " + side + " by " + shift + " from column " + layout.name(from)
                + " on; expected each value in its own column";
    }

    private boolean fits(FlatRow row, int from, int shift) {
        for (int i = 0; i < layout.width(); i++) {
            int at = i < from ? i : i + shift;
            boolean there = at >= 0 && at < layout.width() && (i < from || at >= from);
            String text = there ? row.cell(at) : null;
            if (text != null && layout.cells().trouble(layout.kind(i), text) != null) {
                return false;
            }
        }
        return true;
    }
}

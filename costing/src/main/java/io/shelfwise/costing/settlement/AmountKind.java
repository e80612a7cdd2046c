package io.shelfwise.costing.settlement;

import io.shelfwise.core.finance.SettlementLine;
import java.util.Locale;

/**
 * Amazon's three words for what an amount is.
 *
 * @param transactionType such as {@code Order}
 * @param amountType such as {@code ItemFees}
 * @param amountDescription such as {@code Commission}
 */
public record AmountKind(String transactionType, String amountType, String amountDescription) {

    /** Stands for anything in a taxonomy. */
    static final String ANY = "ANY";

    /** The kind of a line, as Amazon spells it. */
    public static AmountKind of(SettlementLine line) {
        return new AmountKind(line.transactionType(), line.amountType(), line.amountDescription());
    }

    /** The kind without what changes by marketplace and year: case, spaces, hyphens and underscores. */
    AmountKind normal() {
        return new AmountKind(normal(transactionType), normal(amountType), normal(amountDescription));
    }

    private static String normal(String word) {
        StringBuilder kept = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean joint = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '-' || c == '_';
            if (!joint) {
                kept.append(c);
            }
        }
        return kept.toString().toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return transactionType + " / " + amountType + " / " + amountDescription;
    }
}

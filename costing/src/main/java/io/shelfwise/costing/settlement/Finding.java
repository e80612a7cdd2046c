package io.shelfwise.costing.settlement;

import io.shelfwise.core.money.Money;
import java.util.Optional;

/**
 * Something about a settlement that a person should look at.
 *
 * @param kind what sort
 * @param settlementId of which settlement
 * @param amount how much money it is about, where that is known
 * @param message what was found, and what to do
 */
public record Finding(Kind kind, String settlementId, Optional<Money> amount, String message) {

    /** The sorts of findings. */
    public enum Kind {
        /** The lines do not add up to the deposit. */
        TOTAL_MISMATCH,
        /** There is no summary row, so nothing to compare the lines with. */
        NO_SUMMARY,
        /** A kind of line that the taxonomy does not know. */
        UNKNOWN_KIND,
        /** Lines in another currency than the settlement. */
        CURRENCY_MISMATCH,
        /** The settlement was read before; it counts once. */
        DUPLICATE_SETTLEMENT,
        /** The reserve taken over is not the one left by the settlement before. */
        RESERVE_BREAK,
        /** Lines of orders or refunds that name no SKU. */
        LINE_WITHOUT_SKU
    }
}

package io.shelfwise.testkit.spapi.world;

import io.shelfwise.core.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One amount in the seller's account with Amazon.
 *
 * @param at when it was posted
 * @param kind of which business
 * @param group kind of the amount, such as {@code ItemPrice}
 * @param name of the amount, such as {@code Principal}
 * @param amount positive for the seller, negative for Amazon
 * @param order of which order, if any
 * @param line of which line, if any
 * @param product of which product, if any
 * @param quantity units, or 0
 */
public record Posting(
        Instant at,
        Kind kind,
        String group,
        String name,
        Money amount,
        @Nullable WorldOrder order,
        @Nullable WorldLine line,
        @Nullable WorldProduct product,
        int quantity) {

    /** Of which business an amount is. */
    public enum Kind {
        /** Units were sent. */
        SHIPMENT("Order"),
        /** Units were paid back. */
        REFUND("Refund"),
        /** Units that the warehouse lost. */
        ADJUSTMENT("other-transaction"),
        /** A fee for no order. */
        SERVICE_FEE("other-transaction");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The transaction type of a settlement report. */
        public String word() {
            return word;
        }
    }
}

package io.shelfwise.costing.fees;

import org.jspecify.annotations.Nullable;

/**
 * The size tier of a product and the weights that its fees go by.
 *
 * @param tier null where it is not known, for the reason given
 * @param billed the weight that the fulfilment fee goes by
 * @param dimensional with the tier's minimum side
 */
record Sizing(
        @Nullable SizeTier tier,
        @Nullable Weight billed,
        @Nullable Weight dimensional,
        String reason) {

    static Sizing unknown(String reason) {
        return new Sizing(null, null, null, reason);
    }
}

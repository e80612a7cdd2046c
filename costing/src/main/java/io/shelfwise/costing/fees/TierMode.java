package io.shelfwise.costing.fees;

import java.util.Arrays;
import java.util.Locale;

/** How the tiers of a category combine. */
enum TierMode {
    /** One rate. */
    FLAT,
    /** Each rate on its own part of the price. */
    MARGINAL,
    /** The tier that the price falls into sets one rate for all of it. */
    WHOLE_PRICE,
    /** The sources do not say which of the two. */
    UNRESOLVED;

    static TierMode parse(String word) {
        return Arrays.stream(values())
                .filter(mode ->
                        mode.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "mode is '" + word + "'; give flat, marginal, whole-price or unresolved"));
    }
}

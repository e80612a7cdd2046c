package io.shelfwise.core.health;

import java.util.Locale;

/**
 * How a listing stands. An open value: a word not known here is kept.
 *
 * @param code in capitals
 */
public record ListingState(String code) {

    /** Can be bought. */
    public static final ListingState BUYABLE = new ListingState("BUYABLE");
    /** Hidden from search until its data is mended. */
    public static final ListingState SUPPRESSED = new ListingState("SUPPRESSED");
    /** May not be sold, or not without approval. */
    public static final ListingState RESTRICTED = new ListingState("RESTRICTED");
    /** Not on offer. */
    public static final ListingState INACTIVE = new ListingState("INACTIVE");

    /** Puts the code in capitals. */
    public ListingState {
        code = code.strip().toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            throw new IllegalArgumentException("code is empty; give a state, such as BUYABLE");
        }
    }

    @Override
    public String toString() {
        return code;
    }
}

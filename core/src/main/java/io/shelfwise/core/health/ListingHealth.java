package io.shelfwise.core.health;

import io.shelfwise.core.catalog.Sku;
import java.util.List;
import java.util.Set;

/**
 * How one listing stands.
 *
 * @param sku whose
 * @param states all that apply; may be empty
 * @param issues found by Amazon; may be empty
 * @param strandedUnits at Amazon without a listing that sells them, at least 0
 * @param merchantFulfilled whether the seller ships its orders
 */
public record ListingHealth(
        Sku sku, Set<ListingState> states, List<ListingIssue> issues, int strandedUnits, boolean merchantFulfilled) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if stranded units are below 0
     */
    public ListingHealth {
        states = Set.copyOf(states);
        issues = List.copyOf(issues);
        if (strandedUnits < 0) {
            throw new IllegalArgumentException("strandedUnits is " + strandedUnits + "; give at least 0");
        }
    }

    /** A listing at Amazon that nothing is known against. */
    public static ListingHealth normal(Sku sku) {
        return new ListingHealth(sku, Set.of(ListingState.BUYABLE), List.of(), 0, false);
    }
}

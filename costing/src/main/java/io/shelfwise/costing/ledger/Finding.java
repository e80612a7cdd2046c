package io.shelfwise.costing.ledger;

import io.shelfwise.core.catalog.Sku;

/**
 * Something to look at. The books are complete without it, by the rule that the kind states.
 *
 * @param kind what it is
 * @param event the id of the event
 * @param sku of the event
 */
public record Finding(FindingKind kind, String event, Sku sku) {

    /** In words: what is wrong, and what to try. */
    public String message() {
        return event + " of " + sku + " " + kind.message();
    }
}

/** What stock and sales cost on any date, as known on any date: event-sourced cost layers whose sums are provable. */
@NullMarked
package io.shelfwise.costing.ledger;

import org.jspecify.annotations.NullMarked;

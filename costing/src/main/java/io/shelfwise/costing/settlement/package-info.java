/** Settlements reconciled: every line in one category, totals against deposits, fees against expectation. */
@NullMarked
package io.shelfwise.costing.settlement;

import org.jspecify.annotations.NullMarked;

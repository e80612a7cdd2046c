/** Accounting periods that close and stay closed, and stock at the lower of cost and net realisable value. */
@NullMarked
package io.shelfwise.costing.closing;

import org.jspecify.annotations.NullMarked;

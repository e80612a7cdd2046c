/**
 * Shipments on their way in, from the order to Amazon's shelf, as events: what is where, what is missing, and when it can
 * be sold.
 */
@NullMarked
package io.shelfwise.core.inbound;

import org.jspecify.annotations.NullMarked;

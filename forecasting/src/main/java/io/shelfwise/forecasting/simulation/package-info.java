/** What a restock policy would have done on real history, day by day. */
@NullMarked
package io.shelfwise.forecasting.simulation;

import org.jspecify.annotations.NullMarked;

/** The exponential smoothing state models of Hyndman, Koehler, Ord and Snyder (2008), with automatic choice. */
@NullMarked
package io.shelfwise.forecasting.models.ets;

import org.jspecify.annotations.NullMarked;

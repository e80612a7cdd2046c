/** Lots for known demand that changes from period to period. */
@NullMarked
package io.shelfwise.forecasting.theory.lotsizing;

import org.jspecify.annotations.NullMarked;

/** Periodic review: (s, S) policies and finite horizons. */
@NullMarked
package io.shelfwise.forecasting.theory.periodic;

import org.jspecify.annotations.NullMarked;

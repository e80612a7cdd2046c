/** Continuous review: (r, Q) policies. */
@NullMarked
package io.shelfwise.forecasting.theory.continuous;

import org.jspecify.annotations.NullMarked;

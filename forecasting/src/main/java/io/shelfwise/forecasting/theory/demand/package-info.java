/** Demand distributions of the textbooks with their loss functions. */
@NullMarked
package io.shelfwise.forecasting.theory.demand;

import org.jspecify.annotations.NullMarked;

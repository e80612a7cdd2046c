/** Shared limits: who gets how much of what all products together may use. */
@NullMarked
package io.shelfwise.forecasting.replenishment.allocation;

import org.jspecify.annotations.NullMarked;

/** From the distribution of demand to what to order, how many, by when, and why. */
@NullMarked
package io.shelfwise.forecasting.replenishment;

import org.jspecify.annotations.NullMarked;

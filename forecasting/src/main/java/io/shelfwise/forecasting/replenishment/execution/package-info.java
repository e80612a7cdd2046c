/** From a plan to what is done: sending stock in, paying for it, being in time for a peak, and what there is too much of. */
@NullMarked
package io.shelfwise.forecasting.replenishment.execution;

import org.jspecify.annotations.NullMarked;

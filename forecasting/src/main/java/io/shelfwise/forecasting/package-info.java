/** From past demand to the distribution of demand to come. */
@NullMarked
package io.shelfwise.forecasting;

import org.jspecify.annotations.NullMarked;

/** Methods for counts and for demand that comes now and then. */
@NullMarked
package io.shelfwise.forecasting.models.counts;

import org.jspecify.annotations.NullMarked;

/** Simple exponential smoothing, and what other methods build on it with. */
@NullMarked
package io.shelfwise.forecasting.models.smoothing;

import org.jspecify.annotations.NullMarked;

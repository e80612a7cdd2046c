/** Whether a series has a season, and its classical decomposition. */
@NullMarked
package io.shelfwise.forecasting.models.seasonal;

import org.jspecify.annotations.NullMarked;

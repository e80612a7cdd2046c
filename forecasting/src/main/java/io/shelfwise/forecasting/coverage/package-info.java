/** How long stock lasts: stock day by day with its chances, orders to come, historical days of supply. */
@NullMarked
package io.shelfwise.forecasting.coverage;

import org.jspecify.annotations.NullMarked;

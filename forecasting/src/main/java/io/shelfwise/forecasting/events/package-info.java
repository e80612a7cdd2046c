/** Days on which demand differs for a reason that a calendar knows. */
@NullMarked
package io.shelfwise.forecasting.events;

import org.jspecify.annotations.NullMarked;

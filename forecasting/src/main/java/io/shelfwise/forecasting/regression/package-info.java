/** Regression of demand on the calendar. */
@NullMarked
package io.shelfwise.forecasting.regression;

import org.jspecify.annotations.NullMarked;

/** How good a forecaster would have been on a seller's own past, in the measures of the textbooks and of the shelf. */
@NullMarked
package io.shelfwise.forecasting.backtest;

import org.jspecify.annotations.NullMarked;

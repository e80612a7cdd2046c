/** Forecasts and backtests of many series from one file. */
@NullMarked
package io.shelfwise.examples.cli.forecast;

import org.jspecify.annotations.NullMarked;

/** Forecasts of single series, each beside a plain loop over the same numbers. */
@NullMarked
package io.shelfwise.examples.benchmarks.forecasting;

import org.jspecify.annotations.NullMarked;

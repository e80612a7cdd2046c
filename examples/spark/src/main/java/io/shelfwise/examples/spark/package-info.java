/** Forecasts of a long table of sales on Apache Spark. */
@NullMarked
package io.shelfwise.examples.spark;

import org.jspecify.annotations.NullMarked;

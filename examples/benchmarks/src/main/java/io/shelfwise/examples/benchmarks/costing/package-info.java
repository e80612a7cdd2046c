/** Ledgers, fees and settlements of the size that the library promises to bear. */
@NullMarked
package io.shelfwise.examples.benchmarks.costing;

import org.jspecify.annotations.NullMarked;

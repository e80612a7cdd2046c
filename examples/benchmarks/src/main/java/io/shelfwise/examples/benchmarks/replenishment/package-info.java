/** Restock plans of many SKUs. */
@NullMarked
package io.shelfwise.examples.benchmarks.replenishment;

import org.jspecify.annotations.NullMarked;

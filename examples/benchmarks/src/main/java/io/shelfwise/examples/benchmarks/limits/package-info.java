/** The limiter: what a permit costs, and backlogs by a real clock. */
@NullMarked
package io.shelfwise.examples.benchmarks.limits;

import org.jspecify.annotations.NullMarked;

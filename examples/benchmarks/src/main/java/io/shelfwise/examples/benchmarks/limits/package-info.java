/** The limiter: what a permit costs. */
@NullMarked
package io.shelfwise.examples.benchmarks.limits;

import org.jspecify.annotations.NullMarked;

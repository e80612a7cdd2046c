/** Reports: what typed rows cost beside splitting alone. */
@NullMarked
package io.shelfwise.examples.benchmarks.reports;

import org.jspecify.annotations.NullMarked;

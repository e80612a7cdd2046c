/** What the client adds to a call. */
@NullMarked
package io.shelfwise.examples.benchmarks.calls;

import org.jspecify.annotations.NullMarked;

/** Counters behind the counts. */
@NullMarked
package io.shelfwise.testkit.internal.counts;

import org.jspecify.annotations.NullMarked;

/** Token buckets of the fake. */
@NullMarked
package io.shelfwise.testkit.internal.limits;

import org.jspecify.annotations.NullMarked;

/** What the fake was asked. */
@NullMarked
package io.shelfwise.testkit.spapi.counts;

import org.jspecify.annotations.NullMarked;

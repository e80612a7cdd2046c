/** A made-up seller whose books agree with one another. */
@NullMarked
package io.shelfwise.testkit.spapi.world;

import org.jspecify.annotations.NullMarked;

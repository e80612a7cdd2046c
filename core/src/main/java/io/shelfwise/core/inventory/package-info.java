/** Stock at Amazon by state, as of a day. */
@NullMarked
package io.shelfwise.core.inventory;

import org.jspecify.annotations.NullMarked;

/** Order lines as Amazon reports them, reduced to what demand and revenue need. */
@NullMarked
package io.shelfwise.core.orders;

import org.jspecify.annotations.NullMarked;

/** How long a product takes to arrive, and in which quantities it can be ordered. */
@NullMarked
package io.shelfwise.core.supply;

import org.jspecify.annotations.NullMarked;

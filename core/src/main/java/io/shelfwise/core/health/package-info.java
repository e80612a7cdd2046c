/** How Amazon judges an account and its listings, and what may hold an order back. */
@NullMarked
package io.shelfwise.core.health;

import org.jspecify.annotations.NullMarked;

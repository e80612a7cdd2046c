/** Amazon's report on an account's health, as values that may hold an order back. */
@NullMarked
package io.shelfwise.spapi.health;

import org.jspecify.annotations.NullMarked;

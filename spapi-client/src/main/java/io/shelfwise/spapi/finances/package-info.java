/** Answers of the Finances API, v0 and 2024-06-19, told as lines of settlements. */
@NullMarked
package io.shelfwise.spapi.finances;

import org.jspecify.annotations.NullMarked;

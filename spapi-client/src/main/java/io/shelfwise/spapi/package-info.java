/** The client of the Selling Partner API. */
@NullMarked
package io.shelfwise.spapi;

import org.jspecify.annotations.NullMarked;

/** Feeds from what is to be changed to what Amazon says to each message: submitted once, awaited, read and matched. */
@NullMarked
package io.shelfwise.spapi.feeds;

import org.jspecify.annotations.NullMarked;

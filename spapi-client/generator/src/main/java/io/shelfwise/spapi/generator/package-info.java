/** Writes Java sources from the catalogue. */
@NullMarked
package io.shelfwise.spapi.generator;

import org.jspecify.annotations.NullMarked;

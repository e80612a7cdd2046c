/** The root of Shelfwise's errors. */
@NullMarked
package io.shelfwise.core;

import org.jspecify.annotations.NullMarked;

/** Jobs of feeds and queries in the store that reports use. */
@NullMarked
package io.shelfwise.spapi.internal.stored;

import org.jspecify.annotations.NullMarked;

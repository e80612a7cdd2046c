/** One call from its first permit to its answer. */
@NullMarked
package io.shelfwise.spapi.internal.call;

import org.jspecify.annotations.NullMarked;

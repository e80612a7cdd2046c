/** How calls wait, repeat and end. */
@NullMarked
package io.shelfwise.spapi.calls;

import org.jspecify.annotations.NullMarked;

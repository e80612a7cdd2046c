/** How long data may live: dated policies, and the sweep that previews or carries out deletion. */
@NullMarked
package io.shelfwise.core.retention;

import org.jspecify.annotations.NullMarked;

/** What one unit costs and earns, exactly. */
@NullMarked
package io.shelfwise.costing;

import org.jspecify.annotations.NullMarked;

/** What one unit earns and costs: the value that costing hands to planning. */
@NullMarked
package io.shelfwise.core.economics;

import org.jspecify.annotations.NullMarked;

/** What one unit earns and costs, and what its age costs: the values that costing hands to planning. */
@NullMarked
package io.shelfwise.core.economics;

import org.jspecify.annotations.NullMarked;

/** What was earned by SKU, day, order and marketplace, from settlement lines, costs and accruals. */
@NullMarked
package io.shelfwise.costing.profit;

import org.jspecify.annotations.NullMarked;

/** A seller's report files into storage: order lines, daily sales, inventory and products. */
@NullMarked
package io.shelfwise.spapi.imports;

import org.jspecify.annotations.NullMarked;

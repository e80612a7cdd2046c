/** Prices that a seller can defend: floors from costs and fees, rules, guards, and why. Nothing here changes a price. */
@NullMarked
package io.shelfwise.costing.pricing;

import org.jspecify.annotations.NullMarked;

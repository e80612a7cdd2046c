/** Exact amounts: booked money in minor units, amounts per unit as fractions rounded once, shares, dated rates. */
@NullMarked
package io.shelfwise.core.money;

import org.jspecify.annotations.NullMarked;

/** Exact amounts: booked money in minor units, and amounts per unit as fractions that are rounded once. */
@NullMarked
package io.shelfwise.core.money;

import org.jspecify.annotations.NullMarked;

/** Units sold by day, and the regular series that forecasters read. */
@NullMarked
package io.shelfwise.core.demand;

import org.jspecify.annotations.NullMarked;

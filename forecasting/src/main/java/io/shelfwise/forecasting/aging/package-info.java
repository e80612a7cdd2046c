/** How stock grows old: layers used up first in, first out, what their age costs, and what to do with them. */
@NullMarked
package io.shelfwise.forecasting.aging;

import org.jspecify.annotations.NullMarked;

/** How fast a product sells, as sellers say it. */
@NullMarked
package io.shelfwise.forecasting.velocity;

import org.jspecify.annotations.NullMarked;

/** Inventory theory by the textbook: what its models have in common. */
@NullMarked
package io.shelfwise.forecasting.theory;

import org.jspecify.annotations.NullMarked;

/** The Theta method and its optimised and dynamic forms. */
@NullMarked
package io.shelfwise.forecasting.models.theta;

import org.jspecify.annotations.NullMarked;

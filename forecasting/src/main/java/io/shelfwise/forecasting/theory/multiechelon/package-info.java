/** Stock along a chain or tree of stages. */
@NullMarked
package io.shelfwise.forecasting.theory.multiechelon;

import org.jspecify.annotations.NullMarked;

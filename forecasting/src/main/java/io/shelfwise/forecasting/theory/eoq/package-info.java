/** Economic order quantities: steady demand, known for certain. */
@NullMarked
package io.shelfwise.forecasting.theory.eoq;

import org.jspecify.annotations.NullMarked;

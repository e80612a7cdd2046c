/** Several methods as one. */
@NullMarked
package io.shelfwise.forecasting.models.combination;

import org.jspecify.annotations.NullMarked;

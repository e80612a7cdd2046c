/** Methods that repeat what was seen last: what any other has to beat. */
@NullMarked
package io.shelfwise.forecasting.models.naive;

import org.jspecify.annotations.NullMarked;

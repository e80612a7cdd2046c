/** Checks and searches of the models; not exported. */
@NullMarked
package io.shelfwise.forecasting.theory.internal;

import org.jspecify.annotations.NullMarked;

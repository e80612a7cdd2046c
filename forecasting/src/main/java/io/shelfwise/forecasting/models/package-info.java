/** Textbook methods over one regular series, each by itself. */
@NullMarked
package io.shelfwise.forecasting.models;

import org.jspecify.annotations.NullMarked;

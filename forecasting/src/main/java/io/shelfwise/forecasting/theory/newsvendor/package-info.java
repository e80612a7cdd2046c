/** One order, one chance: the newsvendor and base-stock levels. */
@NullMarked
package io.shelfwise.forecasting.theory.newsvendor;

import org.jspecify.annotations.NullMarked;

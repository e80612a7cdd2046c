/**
 * What one seller's products teach about each other: patterns of the season, weights of methods, and boosted trees over
 * all of them. Numbers only; {@code PooledForecaster} makes distributions of them.
 */
@NullMarked
package io.shelfwise.forecasting.pooling;

import org.jspecify.annotations.NullMarked;

/**
 * What days that stand out bring, learnt over one seller's products: taken out of the past before levels are told, and
 * put into the future.
 */
@NullMarked
package io.shelfwise.forecasting.effects;

import org.jspecify.annotations.NullMarked;

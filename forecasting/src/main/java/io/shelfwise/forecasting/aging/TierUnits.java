package io.shelfwise.forecasting.aging;

import io.shelfwise.core.economics.AgeTier;

/**
 * Units of a tier on an assessment. {@code low} and {@code high} differ where the days of receipt are only bounded, and
 * {@code least} and {@code most} are further apart by what may be sold.
 *
 * @param tier the ages
 * @param low units expected to be surely in it
 * @param high units expected to be maybe in it
 * @param least surely in it, fewer than this with a chance of at most 5 %
 * @param most maybe in it, more than this with a chance of at most 5 %
 */
public record TierUnits(AgeTier tier, double low, double high, double least, double most) {}

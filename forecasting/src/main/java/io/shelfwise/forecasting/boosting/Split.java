package io.shelfwise.forecasting.boosting;

/**
 * A way to part the rows of a leaf: bins up to one go left, others right.
 *
 * @param bin the last one to go left
 * @param missingLeft whether rows without the feature go left
 * @param gain what it takes off the loss, to second order, twice over; above 0
 */
record Split(int feature, int bin, boolean missingLeft, double gain) {}

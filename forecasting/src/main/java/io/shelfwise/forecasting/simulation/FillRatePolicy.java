package io.shelfwise.forecasting.simulation;

import io.shelfwise.forecasting.replenishment.FillRate;

/**
 * The level that demand is above with one chance for all products, less what is expected to be lost before the order comes in: demand
 * that finds no stock is gone, and is not to be ordered for.
 */
final class FillRatePolicy implements StockPolicy {

    private final FillRate target;

    FillRatePolicy(FillRate target) {
        this.target = target;
    }

    @Override
    public boolean usesForecasts() {
        return true;
    }

    @Override
    public double level(ProductReview review) {
        return Math.max(0, review.coverLevel(review.safetyFactor(target)) - review.expectedLost());
    }
}

package io.shelfwise.forecasting.simulation;

import io.shelfwise.forecasting.replenishment.FillRate;

/**
 * The level of one safety factor for all products, less what is expected to be lost before the order comes in: demand
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
        double level = review.coverMean() + review.safetyFactor(target) * review.coverDeviation();
        return Math.max(0, level - review.expectedLost());
    }
}

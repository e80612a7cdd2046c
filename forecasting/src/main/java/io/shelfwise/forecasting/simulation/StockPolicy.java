package io.shelfwise.forecasting.simulation;

/** Says at each review up to what level to order a product. A host's own rule is a lambda. */
@FunctionalInterface
public interface StockPolicy {

    /**
     * The level that stock on hand and under way is to reach, in units, at least 0; what is ordered is rounded up.
     *
     * @param review of one product; equal reviews have to get equal answers
     */
    double level(ProductReview review);

    /** Whether it asks reviews for forecasts, which are made for no other policy. */
    default boolean usesForecasts() {
        return false;
    }
}

package io.shelfwise.forecasting.simulation;

/** Orders what will be sold until a later order is on hand. */
final class Clairvoyant implements StockPolicy {

    @Override
    public double level(ProductReview review) {
        int arrival = review.arrival(review.day());
        int next = nextArrival(review);
        double level = review.isFirst() ? demand(review, review.day(), arrival) : review.soldUntil(arrival);
        return level + demand(review, arrival, next);
    }

    /** The first day on which an order of a later review is on hand. */
    private static int nextArrival(ProductReview review) {
        int next = Integer.MAX_VALUE;
        for (int day = review.day() + review.reviewDays(); day < next; day += review.reviewDays()) {
            next = Math.min(next, review.arrival(day));
        }
        return next;
    }

    private static double demand(ProductReview review, int from, int to) {
        double sum = 0;
        for (int day = from; day < to; day++) {
            sum += review.units(day);
        }
        return sum;
    }
}

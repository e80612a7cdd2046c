package io.shelfwise.forecasting.pooling;

/** How much a past forecast counts. */
final class Weighting {

    private static final double LEAST_ERROR = 0.3;

    private Weighting() {}

    /** Less where the product's errors were then counted on a smaller scale than they are today. */
    static double ofScale(Origin origin, int power) {
        double ratio = origin.scale / origin.series.scale(origin.series.length);
        return Math.min(1, Math.pow(ratio, power));
    }

    /**
     * By the inverse of the root mean square error of that forecast, which makes squared errors, so weighted, follow the
     * mean of root mean square errors over products and times rather than be ruled by the few that nobody could foresee.
     */
    static double ofError(double error) {
        return 1 / Math.max(LEAST_ERROR, error);
    }
}

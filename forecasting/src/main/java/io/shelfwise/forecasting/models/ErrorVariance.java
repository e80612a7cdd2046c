package io.shelfwise.forecasting.models;

/** The variance of one-step errors, also where there are too few to tell. */
public final class ErrorVariance {

    private static final double ENOUGH = 5;

    private ErrorVariance() {}

    /**
     * The squared errors over their degrees of freedom. Without any, as with one or two observations, it is the level
     * squared, since all that is known is the order of magnitude; that counts as one error more, and fades out until
     * there are five.
     *
     * @param squaredErrors their sum
     * @param errors how many
     * @param parameters fitted to them
     * @param level what the model expects
     */
    public static double of(double squaredErrors, int errors, int parameters, double level) {
        int free = Math.max(0, errors - parameters);
        double prior = Math.max(0, 1 - free / ENOUGH);
        return (squaredErrors + prior * level * level) / (free + prior);
    }
}

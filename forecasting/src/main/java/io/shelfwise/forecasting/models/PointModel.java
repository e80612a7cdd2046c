package io.shelfwise.forecasting.models;

/**
 * A textbook method over one regular series. Immutable and thread-safe; equal values give equal fits.
 *
 * <p>Every series gets an answer: where it is too short for the method, the fit is the nearest simpler one, down to a
 * mean of 0 for no observation at all.
 */
public interface PointModel {

    /** What planners call it. */
    String name();

    /**
     * Fits the method.
     *
     * @param values oldest first, at least 0; {@code NaN} where nothing was observed, which moves time on and teaches
     *     nothing
     * @param season after how many values a pattern may repeat; 1 for none
     */
    PointFit fit(double[] values, int season);
}

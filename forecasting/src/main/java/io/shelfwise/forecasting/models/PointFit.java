package io.shelfwise.forecasting.models;

import java.util.List;

/** A method fitted to a series: what it expects of the periods to come. Immutable and thread-safe. */
public interface PointFit {

    /**
     * The expected value so many periods after the last, which may fall below 0.
     *
     * @param step 0 for the first period ahead
     */
    double mean(int step);

    /**
     * The variance of the error of the sum over periods ahead, at least 0.
     *
     * @param from the first step
     * @param to the step after the last, above {@code from}
     */
    double variance(int from, int to);

    /**
     * Whether errors are as large where little is expected as where much is, as additive methods have it. Counts scatter
     * less where fewer are expected, so that for them such a variance is one for the usual mean.
     */
    default boolean errorsOfOneSize() {
        return false;
    }

    /** What was chosen in fitting, as short sentences for a planner. */
    default List<String> notes() {
        return List.of();
    }
}

package io.shelfwise.forecasting.velocity;

import java.util.List;

/**
 * The last so many days, and what they weigh in a mix.
 *
 * @param days at least 1
 * @param weight at least 0; only the ratio of the weights of a mix matters
 */
public record VelocityWindow(int days, double weight) {

    /** The last 7, 30 and 90 days at a quarter, a half and a quarter. */
    public static final List<VelocityWindow> USUAL =
            List.of(new VelocityWindow(7, 0.25), new VelocityWindow(30, 0.5), new VelocityWindow(90, 0.25));

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if out of range
     */
    public VelocityWindow {
        if (days < 1 || !(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "window is " + days + " days at weight " + weight + "; give at least 1 day and at least 0");
        }
    }
}

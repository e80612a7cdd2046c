package io.shelfwise.forecasting;

/**
 * Consecutive days of a forecast, by index: day 0 is the first forecast day.
 *
 * @param from the first day, at least 0
 * @param to the day after the last, above {@code from}
 */
public record Window(int from, int to) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if empty or negative
     */
    public Window {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("window is " + from + " to " + to + "; give 0 <= from < to");
        }
    }

    /** The first so many days. */
    public static Window firstDays(int days) {
        return new Window(0, days);
    }

    /** One day. */
    public static Window day(int day) {
        return new Window(day, day + 1);
    }

    /** Its length in days. */
    public int days() {
        return to - from;
    }
}

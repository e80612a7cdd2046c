package io.shelfwise.forecasting;

/**
 * How far ahead a forecast looks.
 *
 * @param days 1 to 3650
 */
public record Horizon(int days) {

    private static final int MAX_DAYS = 3650;

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if out of range
     */
    public Horizon {
        if (days < 1 || days > MAX_DAYS) {
            throw new IllegalArgumentException("days is " + days + "; give 1 to " + MAX_DAYS);
        }
    }

    /** So many days. */
    public static Horizon days(int days) {
        return new Horizon(days);
    }
}

package io.shelfwise.forecasting;

/**
 * How far ahead a forecast looks.
 *
 * @param periods 1 to 3650; days, unless the series has another frequency
 */
public record Horizon(int periods) {

    private static final int MAX_PERIODS = 3650;

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if out of range
     */
    public Horizon {
        if (periods < 1 || periods > MAX_PERIODS) {
            throw new IllegalArgumentException("horizon is " + periods + "; give 1 to " + MAX_PERIODS);
        }
    }

    /** So many periods of the series' own frequency. */
    public static Horizon periods(int periods) {
        return new Horizon(periods);
    }

    /** So many days, for a daily series. */
    public static Horizon days(int days) {
        return new Horizon(days);
    }
}

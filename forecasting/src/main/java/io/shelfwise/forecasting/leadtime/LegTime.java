package io.shelfwise.forecasting.leadtime;

/**
 * How long a shipment has been on a leg.
 *
 * @param days it took, or that have passed so far; at least 0
 * @param ended whether it has left the leg; otherwise it takes at least so many days, and how many is not known yet
 */
public record LegTime(int days, boolean ended) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if days are below 0
     */
    public LegTime {
        if (days < 0) {
            throw new IllegalArgumentException("days are " + days + "; give at least 0");
        }
    }

    /** A leg that took so many days. */
    public static LegTime took(int days) {
        return new LegTime(days, true);
    }

    /** A leg that has taken so many days and goes on. */
    public static LegTime soFar(int days) {
        return new LegTime(days, false);
    }
}

package io.shelfwise.forecasting.coverage;

/**
 * How far and how finely a timeline looks.
 *
 * @param days at least 1, within the horizon of the forecast
 * @param paths simulated futures, 20 to 20,000; 1,000 tell a chance to about 3 points
 * @param seed equal seeds give equal timelines
 */
public record TimelineSettings(int days, int paths, long seed) {

    private static final int USUAL_PATHS = 1000;

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if out of range
     */
    public TimelineSettings {
        if (days < 1) {
            throw new IllegalArgumentException("days is " + days + "; give at least 1");
        }
        if (paths < 20 || paths > 20_000) {
            throw new IllegalArgumentException("paths is " + paths + "; give 20 to 20000");
        }
    }

    /** So many days, with 1,000 paths. */
    public static TimelineSettings days(int days) {
        return new TimelineSettings(days, USUAL_PATHS, 1);
    }

    /** The same with so many futures. */
    public TimelineSettings withPaths(int paths) {
        return new TimelineSettings(days, paths, seed);
    }

    /** The same with another seed. */
    public TimelineSettings withSeed(long seed) {
        return new TimelineSettings(days, paths, seed);
    }
}

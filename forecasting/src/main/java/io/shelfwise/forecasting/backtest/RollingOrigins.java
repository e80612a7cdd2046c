package io.shelfwise.forecasting.backtest;

/**
 * From where a backtest forecasts: the last origin leaves one horizon of each series to compare with, earlier ones lie
 * a stride apart. Source: Tashman (2000), Out-of-sample tests of forecasting accuracy, International Journal of
 * Forecasting 16(4).
 *
 * @param count at most so many for each series, 1 to 1000; fewer where history is short
 * @param stride periods from one to the next, at least 1
 * @param horizon periods forecast from each, 1 to 3650
 * @param minimumHistory periods before an origin, at least 2
 */
public record RollingOrigins(int count, int stride, int horizon, int minimumHistory) {

    private static final int MOST = 1000;
    private static final int LONGEST = 3650;
    private static final int SHORTEST = 2;

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public RollingOrigins {
        require("count", count, 1, MOST);
        require("stride", stride, 1, Integer.MAX_VALUE);
        require("horizon", horizon, 1, LONGEST);
        require("minimumHistory", minimumHistory, SHORTEST, Integer.MAX_VALUE);
    }

    /** One origin that leaves one horizon of each series. */
    public static RollingOrigins one(int horizon) {
        return new RollingOrigins(1, horizon, horizon, SHORTEST);
    }

    /** So many origins, one horizon apart, so that no period is compared twice. */
    public static RollingOrigins of(int count, int horizon) {
        return new RollingOrigins(count, horizon, horizon, SHORTEST);
    }

    /** The same with another stride. */
    public RollingOrigins withStride(int periods) {
        return new RollingOrigins(count, periods, horizon, minimumHistory);
    }

    /** The same with another minimum. */
    public RollingOrigins withMinimumHistory(int periods) {
        return new RollingOrigins(count, stride, horizon, periods);
    }

    /** How much history the series has at an origin, 0 for the last; below the minimum where there is no such origin. */
    int history(int length, int origin) {
        return Math.toIntExact(Math.max(-1L, length - (long) horizon - (long) origin * stride));
    }

    private static void require(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " is " + value + "; give "
                    + (most == Integer.MAX_VALUE ? "at least " + least : least + " to " + most));
        }
    }
}

package io.shelfwise.forecasting.models.naive;

import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.PointModel;
import io.shelfwise.forecasting.models.ScaledFit;

/**
 * The last value seen in the same season again (Hyndman and Athanasopoulos, "Forecasting: principles and practice",
 * section 5.2), with or without a drift. A season not observed lately is taken from the cycle before; one never observed
 * is the mean.
 *
 * <p>With drift each cycle adds its mean difference to the one before, {@code (last cycle - first cycle) / (cycles - 1)}
 * where all are observed, shrunk by {@code n / (n + 1)} for n differences between whole cycles, since so few say little.
 *
 * <p>The variance of the sum over a window counts a random walk in each season: {@code sigma^2 (k + 1)} where k whole
 * cycles lie between the last value and the one forecast, and errors of one season go together.
 *
 * <p>With values 1, 2, 3, 5 and season 2 the forecasts are 3, 5, 3, ... and the differences 2 and 3 have variance (4 +
 * 9) / 2 = 6.5 around 0; with drift 2.5 * 1/2 they are 4.25, 6.25, 5.5, ...
 */
public final class SeasonalNaive implements PointModel {

    private final boolean seasonal;
    private final boolean drift;

    private SeasonalNaive(boolean seasonal, boolean drift) {
        this.seasonal = seasonal;
        this.drift = drift;
    }

    /** The last value again, whatever the season. */
    public static SeasonalNaive withoutSeason() {
        return new SeasonalNaive(false, false);
    }

    /** The last value of the same season again. */
    public static SeasonalNaive plain() {
        return new SeasonalNaive(true, false);
    }

    /** The last value of the same season and a drift from cycle to cycle. */
    public static SeasonalNaive withDrift() {
        return new SeasonalNaive(true, true);
    }

    @Override
    public String name() {
        if (!seasonal) {
            return "naive";
        }
        return drift ? "seasonal naive with drift" : "seasonal naive";
    }

    @Override
    public PointFit fit(double[] values, int season) {
        int cycle = seasonal && season <= values.length ? season : 1;
        return ScaledFit.of(values, scaled -> NaiveFit.of(scaled, cycle, drift));
    }
}

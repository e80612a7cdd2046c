package io.shelfwise.forecasting;

import io.shelfwise.forecasting.models.naive.SeasonalNaive;
import java.util.List;

/**
 * The forecasters that come with the library. All are immutable and thread-safe, answer for every series, and take the
 * spread of their forecasts from a backtest on the series' own past.
 */
public final class Forecasters {

    private static final double DAMPING = 0.98;
    private static final double CROSTON_CONSTANT = 0.1;
    private static final double TSB_CHANCE_CONSTANT = 0.05;

    private Forecasters() {}

    /**
     * What most hosts want. Days out of stock are left out (inferred where the series does not know), single bulk days
     * are cut back for the level, the patterns of the week and, with about two years of history that agree, of the year
     * are taken out; then exponential smoothing, Theta, moving averages of 28, 56 and 91 days, Croston (SBA) and TSB
     * are weighted by the inverse of their squared errors on windows of four weeks over the last year.
     */
    public static Forecaster automatic() {
        return new BacktestedForecaster(
                List.of(
                        new SimpleExponentialSmoothing(),
                        new Theta(new SimpleExponentialSmoothing(), DAMPING),
                        new MovingAverage(28),
                        new MovingAverage(56),
                        new MovingAverage(91),
                        new CrostonSba(CROSTON_CONSTANT),
                        new Tsb(TSB_CHANCE_CONSTANT, CROSTON_CONSTANT)),
                true);
    }

    /**
     * Simple exponential smoothing (Brown 1956) alone, without patterns: the smoothing constant, of 0.01 to 0.5, is the
     * one with the least squared one-step errors.
     */
    public static Forecaster simpleExponentialSmoothing() {
        return alone(new SimpleExponentialSmoothing());
    }

    /** The Theta method (Assimakopoulos and Nikolopoulos 2000) alone, without patterns; its drift is not damped. */
    public static Forecaster theta() {
        return alone(new Theta(new SimpleExponentialSmoothing(), 1));
    }

    /** Croston's method as corrected by Syntetos and Boylan (2005), with constant 0.1, alone, without patterns. */
    public static Forecaster crostonSba() {
        return alone(new CrostonSba(CROSTON_CONSTANT));
    }

    /**
     * The method of Teunter, Syntetos and Babai (2011), with constants 0.05 for the chance and 0.1 for the size of a
     * demand, alone, without patterns.
     */
    public static Forecaster tsb() {
        return alone(new Tsb(TSB_CHANCE_CONSTANT, CROSTON_CONSTANT));
    }

    /**
     * The mean of the last so many days in stock, without patterns.
     *
     * @param days at least 1; of all days where there are fewer
     */
    public static Forecaster movingAverage(int days) {
        if (days < 1) {
            throw new IllegalArgumentException("days is " + days + "; give at least 1, such as 28");
        }
        return alone(new MovingAverage(days));
    }

    /** The last value again: what any forecast of a series without season has to beat. */
    public static Forecaster naive() {
        return new ModelForecaster(SeasonalNaive.withoutSeason());
    }

    /** The last value of the same season again, such as the same weekday's. */
    public static Forecaster seasonalNaive() {
        return new ModelForecaster(SeasonalNaive.plain());
    }

    /** The last value of the same season, and a drift from cycle to cycle shrunk by how few cycles there are. */
    public static Forecaster seasonalNaiveWithDrift() {
        return new ModelForecaster(SeasonalNaive.withDrift());
    }

    private static Forecaster alone(LevelModel model) {
        return new BacktestedForecaster(List.of(model), false);
    }
}

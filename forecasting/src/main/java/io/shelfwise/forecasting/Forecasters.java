package io.shelfwise.forecasting;

import io.shelfwise.forecasting.events.EventCalendar;
import io.shelfwise.forecasting.models.combination.MeanOfModels;
import io.shelfwise.forecasting.models.counts.Adida;
import io.shelfwise.forecasting.models.counts.Croston;
import io.shelfwise.forecasting.models.counts.DynamicCounts;
import io.shelfwise.forecasting.models.counts.Imapa;
import io.shelfwise.forecasting.models.counts.MeanOfWindows;
import io.shelfwise.forecasting.models.counts.Tsb;
import io.shelfwise.forecasting.models.ets.Ets;
import io.shelfwise.forecasting.models.naive.SeasonalNaive;
import io.shelfwise.forecasting.models.smoothing.ExponentialSmoothing;
import io.shelfwise.forecasting.models.theta.Theta;
import io.shelfwise.forecasting.velocity.VelocityWindow;
import java.util.List;

/**
 * The forecasters that come with the library. All are immutable and thread-safe, answer for every series. Those of
 * one level take the spread of their forecasts from a backtest on the series' own past, textbook methods from their own
 * one-step errors and the formula for how these carry on.
 */
public final class Forecasters {

    private static final double CROSTON_CONSTANT = 0.1;
    private static final double TSB_CHANCE_CONSTANT = 0.05;
    private static final int FUTURES = 1000;

    private Forecasters() {}

    /**
     * A forecaster by its textbook name, such as {@code theta}.
     *
     * @throws IllegalArgumentException if none has that name; the message lists those that there are
     */
    public static Forecaster named(String name) {
        return NamedForecasters.named(name);
    }

    /** The names of all forecasters that need no further word, {@code automatic} first. */
    public static List<String> names() {
        return NamedForecasters.names();
    }

    /**
     * What most hosts want. Days out of stock are left out (inferred where the series does not know), single bulk days
     * are cut back for the level, the patterns of the week and, with about two years of history that agree, of the year
     * are taken out; then exponential smoothing, Theta, moving averages of 28, 56 and 91 days, Croston (SBA) and TSB
     * are weighted by the inverse of their squared errors on windows of four weeks over the last year.
     *
     * <p>Weeks, months and other periods have no days to tell apart: where at least 70 % of them sell, they are forecast
     * by the mean of two Theta methods (optimised, and dynamic optimised), seasonally adjusted where a season shows;
     * otherwise by the weighted methods above without patterns.
     */
    public static Forecaster automatic() {
        return new AutomaticForecaster();
    }

    /**
     * The same with events: what they brought to the product is learnt from its own past, as far as it stands out from
     * chance, and put into the future. One product teaches little; {@link PooledForecaster} learns from all of them.
     *
     * @param calendar with past events and those to come
     */
    public static Forecaster automatic(EventCalendar calendar) {
        return new AutomaticForecaster(calendar);
    }

    /**
     * Simple exponential smoothing (Brown 1956) alone, without patterns: smoothing constant and start level are those of
     * least squared one-step errors.
     */
    public static Forecaster simpleExponentialSmoothing() {
        return new ModelForecaster(new ExponentialSmoothing());
    }

    /** Holt's linear trend (1957) alone: level and trend smoothed, at the parameters of greatest likelihood. */
    public static Forecaster holt() {
        return new ModelForecaster(Ets.holt());
    }

    /** Holt's trend, fading (Gardner and McKenzie 1985), alone. */
    public static Forecaster dampedHolt() {
        return new ModelForecaster(Ets.dampedHolt());
    }

    /** Level, trend and a season that adds (Winters 1960), alone; Holt with less than two seasons of history. */
    public static Forecaster holtWinters() {
        return new ModelForecaster(Ets.holtWinters());
    }

    /** Level, trend and a season that multiplies (Winters 1960), alone; one that adds where there are zeros. */
    public static Forecaster multiplicativeHoltWinters() {
        return new ModelForecaster(Ets.multiplicativeHoltWinters());
    }

    /**
     * The exponential smoothing state model (Hyndman, Koehler, Ord and Snyder 2008) with the least AICc, alone: errors,
     * trend and season of any kind that the series admits.
     */
    public static Forecaster ets() {
        return new ModelForecaster(Ets.automatic());
    }

    /**
     * The mean of exponential smoothing, Holt and damped Holt on the seasonally adjusted series: Comb of the M4
     * competition.
     */
    public static Forecaster smoothingCombination() {
        return new ModelForecaster(MeanOfModels.smoothing());
    }

    /** The Theta method (Assimakopoulos and Nikolopoulos 2000) alone, seasonally adjusted where a season shows. */
    public static Forecaster theta() {
        return new ModelForecaster(Theta.standard());
    }

    /** The Theta method on a line that follows the series (DSTM of Fiorucci and others 2016), alone. */
    public static Forecaster dynamicTheta() {
        return new ModelForecaster(Theta.dynamicStandard());
    }

    /** Croston's method as corrected by Syntetos and Boylan (2005), with constant 0.1, alone, without patterns. */
    public static Forecaster crostonSba() {
        return new ModelForecaster(Croston.sba(CROSTON_CONSTANT));
    }

    /**
     * The method of Teunter, Syntetos and Babai (2011), with constants 0.05 for the chance and 0.1 for the size of a
     * demand, alone, without patterns.
     */
    public static Forecaster tsb() {
        return new ModelForecaster(Tsb.of(TSB_CHANCE_CONSTANT, CROSTON_CONSTANT));
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
        return alone(new MovingAverageLevel(days));
    }

    /** The mean of all periods in stock, without patterns. */
    public static Forecaster historicAverage() {
        return new ModelForecaster(MeanOfWindows.all());
    }

    /** Velocity as sellers say it: the last 7, 30 and 90 periods at a quarter, a half and a quarter. */
    public static Forecaster velocityMix() {
        List<VelocityWindow> usual = VelocityWindow.USUAL;
        return windowMix(
                usual.stream().mapToInt(VelocityWindow::days).toArray(),
                usual.stream().mapToDouble(VelocityWindow::weight).toArray());
    }

    /**
     * A weighted mean of the means of windows that end with the series.
     *
     * @param windows their lengths in periods, each at least 1
     * @param weights one a window, at least 0 and not all 0
     */
    public static Forecaster windowMix(int[] windows, double[] weights) {
        return new ModelForecaster(MeanOfWindows.of(windows, weights));
    }

    /** Croston's method (1972) as published, with constant 0.1. */
    public static Forecaster croston() {
        return new ModelForecaster(Croston.classic(CROSTON_CONSTANT));
    }

    /** Croston's method with the correction of Syntetos and Boylan (2005) and the constant that served best so far. */
    public static Forecaster crostonSbaOptimised() {
        return new ModelForecaster(Croston.sbaOptimised());
    }

    /** The method of Teunter, Syntetos and Babai (2011) with the constants that served best so far. */
    public static Forecaster tsbOptimised() {
        return new ModelForecaster(Tsb.optimised());
    }

    /** ADIDA (Nikolopoulos et al. 2011): sums over the mean interval between demands, smoothed, spread evenly. */
    public static Forecaster adida() {
        return new ModelForecaster(Adida.optimised());
    }

    /** IMAPA (Petropoulos and Kourentzes 2015): the mean of forecasts from sums over ever longer intervals. */
    public static Forecaster imapa() {
        return new ModelForecaster(Imapa.optimised());
    }

    /** Poisson counts around a drifting level, times a pattern of the season (Harvey and Fernandes 1989). */
    public static Forecaster dynamicPoisson() {
        return new ModelForecaster(DynamicCounts.poisson());
    }

    /** Negative binomial counts around a drifting level, times a pattern of the season (Snyder et al. 2012). */
    public static Forecaster dynamicNegativeBinomial() {
        return new ModelForecaster(DynamicCounts.negativeBinomial());
    }

    /**
     * The bootstrap of Willemain, Smart and Schwarz (2004) with 1,000 futures: past sizes drawn again, and whether a
     * period has demand by the chances that it followed one with and one without. Without patterns.
     *
     * @param seed equal seeds give equal forecasts
     */
    public static Forecaster bootstrap(long seed) {
        return new Bootstrap(FUTURES, seed);
    }

    /**
     * Regression on weekday, time of the year and events, shrunk as far as the series does not bear it out, around a
     * drifting negative binomial level.
     *
     * @param calendar with past events, from which effects are learnt, and those to come
     */
    public static Forecaster seasonalRegression(EventCalendar calendar) {
        return new SeasonalRegression(calendar);
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

    /** The Theta method with theta optimised (Fiorucci and others 2016), alone. */
    public static Forecaster optimisedTheta() {
        return new ModelForecaster(Theta.optimised());
    }

    /** The dynamic optimised Theta model (Fiorucci and others 2016), alone: the line follows the series. */
    public static Forecaster dynamicOptimisedTheta() {
        return new ModelForecaster(Theta.dynamicOptimised());
    }

    private static Forecaster alone(LevelModel model) {
        return new BacktestedForecaster(List.of(model), false);
    }
}

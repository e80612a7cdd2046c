package io.shelfwise.forecasting.backtest;

/**
 * How good the quantile of one level was. A calibrated quantile of counts has {@code shareBelow <= level <=
 * shareWithin}. The last three are {@code NaN} where no window was in stock over the whole lead time or nothing was sold.
 *
 * @param level of the quantile, above 0, below 1
 * @param scaledPinball the level's part of {@link Measure#SCALED_PINBALL}
 * @param shareBelow of periods with demand below the quantile, P(y &lt; q)
 * @param shareWithin of periods with demand at most the quantile, P(y &lt;= q)
 * @param fillRate share of the units demanded over the lead time that the quantile of their sum would have filled
 * @param serviceReached share of lead times whose demand that quantile would have covered
 * @param leftOver units of it left at the end of the lead time, per unit demanded
 */
public record LevelMeasures(
        double level,
        double scaledPinball,
        double shareBelow,
        double shareWithin,
        double fillRate,
        double serviceReached,
        double leftOver) {}

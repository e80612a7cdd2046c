package io.shelfwise.examples.cli.forecast;

import io.shelfwise.forecasting.DemandDistribution;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.ForecastExplanation;
import io.shelfwise.forecasting.Window;
import java.util.List;

/**
 * The numbers of one forecast that the output needs.
 *
 * @param means one a period
 * @param quantiles of each period, one a level
 * @param explanation what it was made from
 */
@SuppressWarnings("ArrayRecordComponent")
record SeriesForecast(double[] means, double[][] quantiles, ForecastExplanation explanation) {

    /** @param whole whether demand comes in whole units, and so its quantiles */
    static SeriesForecast of(ForecastDistribution forecast, List<Double> levels, boolean whole) {
        int horizon = forecast.horizon().periods();
        double[] means = new double[horizon];
        double[][] quantiles = new double[horizon][levels.size()];
        for (int h = 0; h < horizon; h++) {
            means[h] = forecast.mean(h);
            DemandDistribution period = forecast.sumOver(Window.day(h));
            for (int q = 0; q < levels.size(); q++) {
                double quantile = period.quantile(levels.get(q));
                quantiles[h][q] = whole ? Math.rint(quantile) : quantile;
            }
        }
        return new SeriesForecast(means, quantiles, forecast.explanation());
    }
}

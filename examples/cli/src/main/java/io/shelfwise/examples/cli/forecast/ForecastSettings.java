package io.shelfwise.examples.cli.forecast;

import io.shelfwise.forecasting.Horizon;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to forecast.
 *
 * @param model {@code automatic} or another name of a forecaster
 * @param pooled whether {@code automatic} learns over all series of the file
 * @param country whose events count, where the dates are known
 * @param seed of all that is random
 * @param horizon periods ahead
 * @param levels of the quantiles
 */
record ForecastSettings(
        String model, boolean pooled, @Nullable String country, long seed, Horizon horizon, List<Double> levels) {

    /** The same for this file: without dates no event can be told. */
    ForecastSettings knowing(SeriesTable table) {
        return table.knowsDates() ? this : new ForecastSettings(model, pooled, null, seed, horizon, levels);
    }
}

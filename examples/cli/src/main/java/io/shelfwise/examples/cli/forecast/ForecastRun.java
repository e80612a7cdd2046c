package io.shelfwise.examples.cli.forecast;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.Batch;
import io.shelfwise.forecasting.BatchResult;
import io.shelfwise.forecasting.Forecaster;
import io.shelfwise.forecasting.Forecasters;
import java.util.List;
import java.util.function.Function;

/** Forecasts the series of one seller. */
final class ForecastRun {

    private final ForecastSettings settings;
    private final Function<NamedSeries, Forecaster> forecasters;

    private ForecastRun(ForecastSettings settings, Function<NamedSeries, Forecaster> forecasters) {
        this.settings = settings;
        this.forecasters = forecasters;
    }

    /**
     * Makes the forecaster of each series. This is where what is learnt over all series comes in.
     *
     * @param all of the file, which are one seller's
     */
    static ForecastRun prepare(List<NamedSeries> all, ForecastSettings settings) {
        Forecaster forecaster = Forecasters.named(settings.model());
        return new ForecastRun(settings, series -> forecaster);
    }

    /** Forecasts some of the series. */
    BatchResult<NamedSeries, SeriesForecast> forecast(List<NamedSeries> series, Batch batch) {
        return batch.run(series, this::forecast);
    }

    private SeriesForecast forecast(NamedSeries series) {
        DemandSeries demand = series.demand();
        return SeriesForecast.of(
                forecasters.apply(series).forecast(demand, settings.horizon()), settings.levels(), isWhole(demand));
    }

    private static boolean isWhole(DemandSeries demand) {
        for (int i = 0; i < demand.length(); i++) {
            if (demand.units(i) != Math.rint(demand.units(i))) {
                return false;
            }
        }
        return true;
    }
}

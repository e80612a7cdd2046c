package io.shelfwise.examples.cli.forecast;

import io.shelfwise.core.account.SellerAccount;
import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.Batch;
import io.shelfwise.forecasting.BatchResult;
import io.shelfwise.forecasting.Forecaster;
import io.shelfwise.forecasting.Forecasters;
import io.shelfwise.forecasting.PooledForecaster;
import io.shelfwise.forecasting.SellerDemand;
import io.shelfwise.forecasting.events.EventCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Forecasts the series of one seller. */
final class ForecastRun {

    private static final String AUTOMATIC = "automatic";
    private static final String WITH_EVENTS = "seasonal-regression";
    private static final SellerAccount FILE = SellerAccount.of("local", "file");

    private final ForecastSettings settings;
    private final Function<String, Forecaster> forecasters;

    private ForecastRun(ForecastSettings settings, Function<String, Forecaster> forecasters) {
        this.settings = settings;
        this.forecasters = forecasters;
    }

    /** Ready to forecast, after learning from all series what there is to learn from them together. */
    static ForecastRun prepare(List<NamedSeries> all, ForecastSettings settings) {
        return new ForecastRun(settings, forecasters(all, settings));
    }

    /** The same from a map, as a backtest has it at one origin. */
    static Function<String, Forecaster> learn(Map<String, DemandSeries> all, ForecastSettings settings) {
        List<NamedSeries> series = new ArrayList<>(all.size());
        all.forEach((id, demand) -> series.add(new NamedSeries(id, demand)));
        return forecasters(series, settings);
    }

    /**
     * The forecaster of each series, by its id. What is learnt over all series comes in here.
     *
     * @param all of the file, which are one seller's
     */
    static Function<String, Forecaster> forecasters(List<NamedSeries> all, ForecastSettings settings) {
        Forecaster forecaster =
                settings.pooled() && settings.model().equals(AUTOMATIC) ? pooled(all, settings) : alone(settings);
        return id -> forecaster;
    }

    /** A model by itself, with the events of a country where it knows what to do with them. */
    private static Forecaster alone(ForecastSettings settings) {
        return switch (settings.model()) {
            case AUTOMATIC -> Forecasters.automatic(events(settings));
            case WITH_EVENTS -> Forecasters.seasonalRegression(events(settings));
            default -> Forecasters.named(settings.model());
        };
    }

    private static Forecaster pooled(List<NamedSeries> all, ForecastSettings settings) {
        SellerDemand demand = SellerDemand.of(
                        FILE, all.stream().map(NamedSeries::demand).toList())
                .withEvents(events(settings));
        return PooledForecaster.train(demand, settings.horizon(), settings.seed());
    }

    private static EventCalendar events(ForecastSettings settings) {
        return settings.country() == null ? EventCalendar.empty() : EventCalendar.of(settings.country());
    }

    /** Forecasts some of the series. */
    BatchResult<NamedSeries, SeriesForecast> forecast(List<NamedSeries> series, Batch batch) {
        return batch.run(series, this::forecast);
    }

    private SeriesForecast forecast(NamedSeries series) {
        DemandSeries demand = series.demand();
        return SeriesForecast.of(
                forecasters.apply(series.id()).forecast(demand, settings.horizon()),
                settings.levels(),
                isWhole(demand));
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

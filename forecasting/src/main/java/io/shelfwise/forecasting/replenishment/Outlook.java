package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Forecaster;
import io.shelfwise.forecasting.Horizon;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Where the forecast of an item comes from. */
@FunctionalInterface
interface Outlook {

    ForecastDistribution forecast(RestockItem item, DemandSeries demand, Horizon horizon);

    /** Made now. */
    static Outlook by(Forecaster forecaster) {
        return (item, demand, horizon) -> forecaster.forecast(demand, horizon);
    }

    /** Those of another plan where they are long enough, else made now; so many times as much. */
    static Outlook of(RestockPlan plan, Forecaster forecaster, double factor) {
        Map<Sku, ForecastDistribution> known = new HashMap<>();
        plan.lines().forEach(line -> known.put(line.sku(), line.forecast()));
        return (item, demand, horizon) -> {
            ForecastDistribution forecast = Optional.ofNullable(known.get(item.sku()))
                    .filter(before -> before.horizon().periods() >= horizon.periods())
                    .orElseGet(() -> forecaster.forecast(demand, horizon));
            return factor == 1 ? forecast : new ScaledForecast(forecast, factor);
        };
    }

    /** Made before. */
    static Outlook ready(Function<? super RestockItem, ? extends ForecastDistribution> forecasts) {
        return (item, demand, horizon) -> {
            ForecastDistribution forecast = forecasts.apply(item);
            if (!forecast.start().equals(demand.end())) {
                throw new IllegalArgumentException("forecast of " + item.sku() + " starts on " + forecast.start()
                        + "; give one that starts on " + demand.end());
            }
            if (forecast.horizon().periods() < horizon.periods()) {
                throw new IllegalArgumentException("forecast of " + item.sku() + " has "
                        + forecast.horizon().periods() + " days; give at least " + horizon.periods()
                        + ": horizon, lead time and review period");
            }
            return forecast;
        };
    }
}

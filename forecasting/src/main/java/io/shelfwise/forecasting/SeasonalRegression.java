package io.shelfwise.forecasting;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.events.EventCalendar;
import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.counts.DynamicCounts;
import io.shelfwise.forecasting.regression.CalendarEffects;

/**
 * The effects of weekday, time of the year and events by regression, and around them a dynamic negative binomial level:
 * the trend of the regression serves to tell the season from it and is not carried on.
 */
final class SeasonalRegression implements Forecaster {

    private final EventCalendar calendar;

    SeasonalRegression(EventCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public ForecastDistribution forecast(DemandSeries demand, Horizon horizon) {
        double[] values = ModelForecaster.observed(demand);
        CalendarEffects effects =
                CalendarEffects.of(values, demand.frequency(), demand.start(), horizon.periods(), calendar);
        PointFit fit = DynamicCounts.negativeBinomial().fit(values, effects.past(), effects::ahead);
        return new ModelForecast(
                demand.end(),
                horizon,
                fit,
                ModelForecaster.isWhole(demand),
                Explanations.withNotes(
                        Explanations.ofModel("seasonal regression with events", values), effects.notes()));
    }
}

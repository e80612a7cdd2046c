package io.shelfwise.forecasting;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.effects.EventLifts;
import io.shelfwise.forecasting.effects.ProductLifts;
import io.shelfwise.forecasting.events.EventCalendar;
import io.shelfwise.forecasting.models.combination.MeanOfModels;
import io.shelfwise.forecasting.models.theta.Theta;
import io.shelfwise.forecasting.pooling.ObservedSeries;
import java.util.List;

/** What a series is best forecast by, as far as its frequency and how often it sells tell. */
final class AutomaticForecaster implements Forecaster {

    private static final double MOST_PERIODS = 0.7;
    private static final double DAMPING = 0.98;
    private static final double SIZE_CONSTANT = 0.1;
    private static final double CHANCE_CONSTANT = 0.05;

    private static final List<LevelModel> LEVELS = List.of(
            new SmoothedLevel(),
            new ThetaLevel(new SmoothedLevel(), DAMPING),
            new MovingAverageLevel(28),
            new MovingAverageLevel(56),
            new MovingAverageLevel(91),
            new CrostonLevel(SIZE_CONSTANT),
            new TsbLevel(CHANCE_CONSTANT, SIZE_CONSTANT));

    private static final BacktestedForecaster DAYS = new BacktestedForecaster(LEVELS, true);
    private static final BacktestedForecaster RARE = new BacktestedForecaster(LEVELS, false);
    private static final ModelForecaster STEADY = new ModelForecaster(new MeanOfModels(
            "mean of Theta, optimised and dynamic optimised", List.of(Theta.dynamicOptimised(), Theta.optimised())));

    private final EventLifts known;
    private final EventCalendar calendar;

    /** By no events. */
    AutomaticForecaster() {
        this(EventLifts.none(), EventCalendar.empty());
    }

    /** By events whose effects were learnt over more than the one product. */
    AutomaticForecaster(EventLifts known) {
        this(known, EventCalendar.empty());
    }

    /** By events whose effects each product's own past has to tell. */
    AutomaticForecaster(EventCalendar calendar) {
        this(EventLifts.none(), calendar);
    }

    private AutomaticForecaster(EventLifts known, EventCalendar calendar) {
        this.known = known;
        this.calendar = calendar;
    }

    @Override
    public ForecastDistribution forecast(DemandSeries demand, Horizon horizon) {
        ObservedSeries observed = SellerCalendar.observed(demand);
        EventLifts lifts =
                calendar.names().isEmpty() ? known : SellerCalendar.events(List.of(observed), demand, calendar);
        return forecast(demand, horizon, lifts.of(observed, horizon.periods()));
    }

    private static ForecastDistribution forecast(DemandSeries demand, Horizon horizon, ProductLifts lifts) {
        if (demand.frequency().isDaily()) {
            return DAYS.forecast(demand, horizon, lifts);
        }
        return sellsInMostPeriods(demand)
                ? STEADY.forecast(demand, horizon, lifts)
                : RARE.forecast(demand, horizon, lifts);
    }

    /** Of those in stock since the first sale. */
    private static boolean sellsInMostPeriods(DemandSeries demand) {
        int selling = 0;
        int observed = 0;
        for (double units : ModelForecaster.observed(demand)) {
            selling += units > 0 ? 1 : 0;
            observed += selling > 0 && !Double.isNaN(units) ? 1 : 0;
        }
        return observed > 0 && selling >= MOST_PERIODS * observed;
    }
}

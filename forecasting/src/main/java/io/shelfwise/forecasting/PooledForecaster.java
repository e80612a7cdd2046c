package io.shelfwise.forecasting;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.demand.Frequency;
import io.shelfwise.forecasting.effects.EventLifts;
import io.shelfwise.forecasting.effects.ProductLifts;
import io.shelfwise.forecasting.events.EventCalendar;
import io.shelfwise.forecasting.pooling.ObservedSeries;
import io.shelfwise.forecasting.pooling.PooledModel;
import io.shelfwise.forecasting.pooling.PooledPath;
import io.shelfwise.forecasting.pooling.Training;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A forecaster that has learnt from all products of one seller, and serves that seller alone.
 *
 * <p>Each product is forecast by a simple base, the one that erred least over all products' pasts: levels of winsorised
 * demand times the season, shrunk from the product's own to all products' profile; Theta; or the last two seasons.
 * Gradient boosted trees over all products then correct it, and tell the quantiles of single periods. A product that was
 * out of stock of late is taken to have moved as all products did meanwhile. Sums over windows take their spread from the
 * product's own past forecasts, and their probabilities from where the past sums of all products fell.
 *
 * <p>Where products do not sell in most periods, {@code mean(day)} is that of winsorised demand: what a product sold on its
 * few highest days is cut back to its 97.5 % quantile, since a day that came once is not expected every day. What it may do
 * again is in the quantiles, and in sums over windows: {@code sumOver(window).mean()} of several days is what
 * levels expect, by as much more as past sums of all products came to, nothing cut back: as a rule more than their {@code
 * mean(day)} together.
 *
 * <p>Products with next to no past are forecast by {@link Forecasters#automatic()}. Immutable, thread-safe and
 * serializable; equal demand and seed give equal answers.
 */
public final class PooledForecaster implements Forecaster, Serializable {

    private static final long serialVersionUID = 1;

    /** Learnt from at most, some 2,000 products of two years of days. */
    private static final long MOST_VALUES = 1_500_000;

    private final String account;
    private final boolean daily;
    private final int season;
    private final PooledModel model;
    private final double spreadFactor;
    private final Calibration calibration;
    private final EventLifts events;

    private PooledForecaster(
            String account,
            boolean daily,
            int season,
            PooledModel model,
            double spreadFactor,
            Calibration calibration,
            EventLifts events) {
        this.account = account;
        this.daily = daily;
        this.season = season;
        this.model = model;
        this.spreadFactor = spreadFactor;
        this.calibration = calibration;
        this.events = events;
    }

    /**
     * Learns from one seller's demand. Takes some milliseconds a product, no more than some 30 seconds in all, since
     * what is learnt from is drawn where there is much.
     *
     * @param demand of all products, the more the better
     * @param horizon how far forecasts will look; further ones are answered as if no further
     * @throws IllegalArgumentException if there is no series
     */
    public static PooledForecaster train(SellerDemand demand, Horizon horizon) {
        return train(demand, horizon, 0);
    }

    /**
     * The same, drawing by a seed of choice.
     *
     * @param seed what is drawn follows from
     */
    public static PooledForecaster train(SellerDemand demand, Horizon horizon, long seed) {
        if (demand.series().isEmpty()) {
            throw new IllegalArgumentException("demand of " + demand.account() + " has no series; give at least one");
        }
        Frequency frequency = demand.series().get(0).frequency();
        List<ObservedSeries> observed = drawn(demand.series()).stream()
                .map(SellerCalendar::observed)
                .filter(ObservedSeries::isTelling)
                .toList();
        EventLifts events = SellerCalendar.events(observed, demand.series().get(0), demand.events());
        List<ObservedSeries> all = observed.stream()
                .map(series -> plain(series, events.of(series, 0), frequency.isDaily()))
                .toList();
        PooledModel model = Training.train(all, frequency.season(), frequency.isDaily(), horizon.periods(), seed);
        boolean whole = demand.series().stream().allMatch(ModelForecaster::isWhole);
        double factor = WindowSpread.factor(model, all, frequency.isDaily(), horizon.periods(), whole);
        Calibration calibration =
                PastSums.calibration(model, all, frequency.isDaily(), horizon.periods(), whole, factor);
        return new PooledForecaster(
                demand.account().toString(),
                frequency.isDaily(),
                frequency.season(),
                model,
                factor,
                calibration,
                events);
    }

    /**
     * The same forecaster with other dates, such as those of a promotion planned or announced since it learnt; what
     * events bring stays as learnt, and events of new names bring nothing.
     *
     * @param calendar of the past and of what is to come
     */
    public PooledForecaster withEvents(EventCalendar calendar) {
        return new PooledForecaster(account, daily, season, model, spreadFactor, calibration, events.with(calendar));
    }

    /** As many series as the memory of a small machine holds worked out, evenly drawn. */
    private static List<DemandSeries> drawn(List<DemandSeries> series) {
        long values = series.stream().mapToLong(DemandSeries::length).sum();
        int every = (int) (values / MOST_VALUES) + 1;
        return IntStream.range(0, series.size())
                .filter(i -> i % every == 0)
                .mapToObj(series::get)
                .toList();
    }

    /** What a product sells without events and, of days, without orders that come once in a year. */
    private static ObservedSeries plain(ObservedSeries series, ProductLifts lifts, boolean daily) {
        ObservedSeries plain = lifts.withoutEvents(series);
        return daily ? plain.withoutSingleBulk() : plain;
    }

    @Override
    public ForecastDistribution forecast(DemandSeries demand, Horizon horizon) {
        if (demand.frequency().isDaily() != daily || demand.frequency().season() != season) {
            throw new IllegalArgumentException("the series has frequency " + demand.frequency()
                    + ", what was learnt from a season of " + season + (daily ? " days" : " periods")
                    + "; train on series of this frequency");
        }
        ObservedSeries series = SellerCalendar.observed(demand);
        if (!series.isTelling()) {
            return new AutomaticForecaster(events).forecast(demand, horizon);
        }
        ProductLifts lifts = events.of(series, horizon.periods());
        ObservedSeries plain = plain(series, lifts, daily);
        PooledPath path = model.forecast(plain, horizon.periods()).times(lifts.ahead());
        boolean whole = ModelForecaster.isWhole(demand);
        Spread spread = WindowSpread.of(model, plain, plain.length(), daily, horizon.periods(), whole)
                .scaled(spreadFactor);
        ForecastExplanation why = Explanations.withNotes(Explanations.pooled(demand, series, model), lifts.notes());
        if (daily) {
            double[] level = lifts.withoutEvents(series).forLevel(model.sellsInMostPeriods());
            why = Explanations.withNotes(why, BulkNotes.of(demand, series, lifts.past(), level));
        }
        return new PooledForecast(demand.end(), path, model, spread, calibration, whole, why);
    }

    @Override
    public String toString() {
        return "PooledForecaster[" + account + ", " + model.products() + " products, " + model.base() + "]";
    }
}

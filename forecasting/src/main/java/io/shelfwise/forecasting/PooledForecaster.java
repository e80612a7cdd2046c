package io.shelfwise.forecasting;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.demand.Frequency;
import io.shelfwise.forecasting.effects.EventLifts;
import io.shelfwise.forecasting.effects.ProductLifts;
import io.shelfwise.forecasting.effects.SellerEffects;
import io.shelfwise.forecasting.effects.SellerTime;
import io.shelfwise.forecasting.events.EventCalendar;
import io.shelfwise.forecasting.pooling.ObservedSeries;
import io.shelfwise.forecasting.pooling.PooledModel;
import io.shelfwise.forecasting.pooling.PooledPath;
import io.shelfwise.forecasting.pooling.Training;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * <p>Products with next to no past are forecast by how others of the seller began ({@link LaunchCurve}): those of its
 * parent, category or price where {@link ProductTraits} tell, and at least three are there. Those with a long past of no
 * sales are forecast by {@link Forecasters#automatic()}. Immutable, thread-safe and
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
    private final SellerEffects effects;
    private final LaunchCurves launches;

    private PooledForecaster(
            String account,
            boolean daily,
            int season,
            PooledModel model,
            double spreadFactor,
            Calibration calibration,
            SellerEffects effects,
            LaunchCurves launches) {
        this.account = account;
        this.daily = daily;
        this.season = season;
        this.model = model;
        this.spreadFactor = spreadFactor;
        this.calibration = calibration;
        this.effects = effects;
        this.launches = launches;
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
        List<Integer> drawn = drawn(demand.series());
        LaunchCurves launches = LaunchCurves.of(chosen(demand.series(), drawn), chosen(demand.traits(), drawn));
        List<Integer> telling = new ArrayList<>();
        List<ObservedSeries> observed = new ArrayList<>();
        for (int i : drawn) {
            ObservedSeries series = SellerCalendar.observed(demand.series().get(i));
            if (series.isTelling()) {
                telling.add(i);
                observed.add(series);
            }
        }
        SellerEffects effects = effects(demand, telling, observed);
        List<ObservedSeries> all = IntStream.range(0, telling.size())
                .mapToObj(i -> {
                    Integer at = telling.get(i);
                    double[][] causes =
                            demand.drivers().get(at).over(demand.series().get(at), 0);
                    ProductLifts lifts = effects.of(
                            observed.get(i), causes, demand.traits().get(at).parent(), 0);
                    return plain(observed.get(i), lifts, frequency.isDaily());
                })
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
                effects,
                launches);
    }

    private static SellerEffects effects(SellerDemand demand, List<Integer> which, List<ObservedSeries> observed) {
        DemandSeries first = demand.series().get(0);
        EventLifts events = SellerCalendar.events(observed, first, demand.events());
        List<double[][]> causes = which.stream()
                .map(i -> demand.drivers().get(i).over(demand.series().get(i), 0))
                .toList();
        List<String> parents = chosen(demand.traits(), which).stream()
                .map(ProductTraits::parent)
                .toList();
        return SellerEffects.learn(observed, events, causes, parents, SellerTime.of(first.frequency(), first.start()));
    }

    private static <T> List<T> chosen(List<T> all, List<Integer> which) {
        return which.stream().map(all::get).toList();
    }

    /**
     * The same forecaster with other dates, such as those of a promotion planned or announced since it learnt; what
     * events bring stays as learnt, and events of new names bring nothing.
     *
     * @param calendar of the past and of what is to come
     */
    public PooledForecaster withEvents(EventCalendar calendar) {
        return new PooledForecaster(
                account, daily, season, model, spreadFactor, calibration, effects.with(calendar), launches);
    }

    /** As many series as the memory of a small machine holds worked out, evenly drawn. */
    private static List<Integer> drawn(List<DemandSeries> series) {
        long values = series.stream().mapToLong(DemandSeries::length).sum();
        int every = (int) (values / MOST_VALUES) + 1;
        return IntStream.range(0, series.size())
                .filter(i -> i % every == 0)
                .boxed()
                .toList();
    }

    /** What a product sells without events and, of days, without orders that come once in a year. */
    private static ObservedSeries plain(ObservedSeries series, ProductLifts lifts, boolean daily) {
        ObservedSeries plain = lifts.withoutEvents(series);
        return daily ? plain.withoutSingleBulk() : plain;
    }

    @Override
    public ForecastDistribution forecast(DemandSeries demand, Horizon horizon) {
        return forecast(demand, horizon, ProductTraits.unknown(), DemandDrivers.none());
    }

    /**
     * Forecasts a product of which more is known than what it sold.
     *
     * @param traits what makes it like others; {@link ProductTraits#unknown()} for nothing
     * @param drivers its prices, deals and advertising, past and planned; {@link DemandDrivers#none()} for nothing
     */
    public ForecastDistribution forecast(
            DemandSeries demand, Horizon horizon, ProductTraits traits, DemandDrivers drivers) {
        if (demand.frequency().isDaily() != daily || demand.frequency().season() != season) {
            throw new IllegalArgumentException("the series has frequency " + demand.frequency()
                    + ", what was learnt from a season of " + season + (daily ? " days" : " periods")
                    + "; train on series of this frequency");
        }
        ObservedSeries series = SellerCalendar.observed(demand);
        Optional<LaunchCurve> launch = launches.of(demand, traits, series.isTelling());
        if (launch.isPresent()) {
            return launch.get().forecast(LaunchCurves.sinceLaunch(demand), horizon);
        }
        if (!series.isTelling()) {
            return new AutomaticForecaster(effects.events()).forecast(demand, horizon);
        }
        double[][] causes = drivers.over(demand, horizon.periods());
        ProductLifts lifts = effects.of(series, causes, traits.parent(), horizon.periods());
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
        return new PooledForecast(demand.end(), path, model, spread, calibration, whole, lifts.doubtsAhead(), why);
    }

    @Override
    public String toString() {
        return "PooledForecaster[" + account + ", " + model.products() + " products, " + model.base() + "]";
    }
}

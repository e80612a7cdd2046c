package io.shelfwise.forecasting.coverage;

import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * The stock of one SKU day by day, over many possible futures of demand and arrivals: how likely it runs out and when, what
 * is lost, and when the next orders are due.
 *
 * <p>Sales that find no stock are lost, not kept for later. The futures are joint over all days: their sums agree with the
 * forecast's (within about a hundredth of their spread at 1,000 paths), and so do their days. Arrivals are independent of
 * demand and of each other.
 *
 * <p>Worked example: 100 units, a demand of exactly 10 a day, 50 units arriving on day 12 of 20. Nothing is left at the end
 * of day 9; days 10 and 11 lose 20 units; the arrival ends that gap and is itself gone at the end of day 16; days 17 to 19
 * lose 30.
 *
 * <p>Made on demand, for one line; a plan of many SKUs does not need it. Immutable and thread-safe; equal inputs give
 * equal timelines.
 */
public final class CoverageTimeline {

    private static final int WEEK = 7;
    private static final double LIKELY = 0.5;
    private static final Comparator<DatedArrival> BY_DAY = Comparator.comparingDouble(
                    (DatedArrival arrival) -> arrival.days().mean())
            .thenComparing(DatedArrival::source)
            .thenComparingDouble(DatedArrival::units);

    private final ForecastDistribution forecast;
    private final TimelineSettings settings;
    private final List<DatedArrival> arrivals;
    private final List<StockPath> paths;
    private final List<TimelineDay> timeline;

    private CoverageTimeline(
            ForecastDistribution forecast,
            TimelineSettings settings,
            List<DatedArrival> arrivals,
            List<StockPath> paths) {
        this.forecast = forecast;
        this.settings = settings;
        this.arrivals = arrivals;
        this.paths = paths;
        this.timeline = days();
    }

    /**
     * From today's stock.
     *
     * @param forecast of the days from the first of the timeline on
     * @param available units that can be sold now, at least 0
     * @param arrivals in any order
     * @throws IllegalArgumentException if stock is below 0 or the timeline goes beyond the forecast
     */
    public static CoverageTimeline of(
            ForecastDistribution forecast, double available, List<DatedArrival> arrivals, TimelineSettings settings) {
        if (!(available >= 0 && available < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("available is " + available + "; give at least 0");
        }
        if (settings.days() > forecast.horizon().periods()) {
            throw new IllegalArgumentException("days is " + settings.days() + "; the forecast has "
                    + forecast.horizon().periods() + ": give fewer days or forecast further");
        }
        double[][] demand = DemandFutures.draw(forecast, settings);
        List<DatedArrival> inOrder = arrivals.stream().sorted(BY_DAY).toList();
        double[][] arriving = arriving(inOrder, settings);
        List<StockPath> paths = new ArrayList<>(demand.length);
        for (int path = 0; path < demand.length; path++) {
            paths.add(StockPath.of(available, arriving[path], demand[path]));
        }
        return new CoverageTimeline(forecast, settings, inOrder, List.copyOf(paths));
    }

    private static double[][] arriving(List<DatedArrival> arrivals, TimelineSettings settings) {
        double[][] arriving = new double[settings.paths()][settings.days()];
        for (int i = 0; i < arrivals.size(); i++) {
            DatedArrival arrival = arrivals.get(i);
            Random random = new Random(settings.seed() * 31 + i + 1);
            for (double[] path : arriving) {
                int day = arrival.days().quantile(1 - random.nextDouble());
                if (day < path.length) {
                    path[day] += arrival.units();
                }
            }
        }
        return arriving;
    }

    private List<TimelineDay> days() {
        List<TimelineDay> days = new ArrayList<>(settings.days());
        for (int index = 0; index < settings.days(); index++) {
            int day = index;
            double[] left =
                    paths.stream().mapToDouble(path -> path.endOfDay(day)).toArray();
            days.add(new TimelineDay(
                    start().plusDays(day),
                    mean(path -> path.arrivals(day)),
                    mean(path -> path.demand(day)),
                    mean(path -> path.sold(day)),
                    mean(path -> path.lost(day)),
                    StockBand.of(left),
                    mean(path -> path.out(day) ? 1 : 0)));
        }
        return List.copyOf(days);
    }

    private double mean(ToDoubleFunction<StockPath> value) {
        return paths.stream().mapToDouble(value).sum() / paths.size();
    }

    /** The first day. */
    public LocalDate start() {
        return forecast.start();
    }

    /** All days, in order. */
    public List<TimelineDay> timeline() {
        return timeline;
    }

    /** What was counted as arriving, soonest first. */
    public List<DatedArrival> arrivals() {
        return arrivals;
    }

    /** The futures, equally likely. */
    public List<StockPath> paths() {
        return paths;
    }

    /** Units expected to be lost in all. */
    public double expectedLost() {
        return timeline.stream().mapToDouble(TimelineDay::lost).sum();
    }

    /** The share of expected demand that is met; 1 without demand. */
    public double expectedFillRate() {
        double demand = timeline.stream().mapToDouble(TimelineDay::demand).sum();
        return demand > 0 ? 1 - expectedLost() / demand : 1;
    }

    /**
     * The chance that stock has been out at the end of this day or of one before it.
     *
     * @param day index from 0, below the number of days
     */
    public double chanceOutBy(int day) {
        return mean(path -> path.firstOut(0) <= day ? 1 : 0);
    }

    /**
     * The first day by whose end stock has been out with at least this chance; empty beyond the timeline.
     *
     * @param chance above 0, at most 1; 0.5 is the middle, 0.05 the early end
     */
    public Optional<LocalDate> outBy(double chance) {
        for (int day = 0; day < settings.days(); day++) {
            if (chanceOutBy(day) >= chance) {
                return Optional.of(start().plusDays(day));
            }
        }
        return Optional.empty();
    }

    /** The day by which stock has more likely than not been out; empty beyond the timeline. */
    public Optional<LocalDate> stockoutDate() {
        return outBy(LIKELY);
    }

    /**
     * The first days in a row that end with nothing left, even if an arrival ends them: the middle of when they begin,
     * of when they end and of what they lose, over the futures that have such days. Empty where fewer than half do.
     */
    public Optional<StockGap> firstGap() {
        return Gaps.first(paths, start());
    }

    /**
     * Days in a row that each end with nothing left with at least this chance.
     *
     * @param chance above 0, at most 1
     */
    public List<StockGap> gaps(double chance) {
        return Gaps.likely(timeline, chance);
    }

    /**
     * The orders that are due within the timeline, each by the last review on which it still comes before stock has run
     * out at the target, given the orders before it; days out that not even the earliest order could save do not hasten it.
     * An order lasts, at the target, for the cover days after its expected arrival, or to the end of the forecast where
     * that is sooner.
     */
    public List<FutureOrder> orders(ReorderTerms terms) {
        double supply = paths.get(0).start()
                + arrivals.stream().mapToDouble(DatedArrival::units).sum();
        return new OrderOutlook(forecast, paths, supply, settings.seed(), terms).orders();
    }

    /** Expected units a day, over all days. */
    public double dailyVelocity() {
        return forecast.sumOver(Window.firstDays(settings.days())).mean() / settings.days();
    }

    /** The week of most demand. */
    public PeakWeek peakWeek() {
        int length = Math.min(WEEK, settings.days());
        PeakWeek peak = new PeakWeek(start(), -1);
        for (int first = 0; first + length <= settings.days(); first++) {
            double units = 0;
            for (int day = first; day < first + length; day++) {
                units += forecast.mean(day);
            }
            if (units / length > peak.unitsPerDay() * (1 + 1e-12)) {
                peak = new PeakWeek(start().plusDays(first), units / length);
            }
        }
        return peak;
    }
}

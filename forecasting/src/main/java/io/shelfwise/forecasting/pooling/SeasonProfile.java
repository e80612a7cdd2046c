package io.shelfwise.forecasting.pooling;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * How much each place of the season brings relative to the average, over all products: each product's values by its own
 * scale, averaged, shrunk to flat as far as seasons disagree with each other. A
 * product's own profile is shrunk to it by how noisy its own demand is: the variance of its noise over that between
 * products is how many of its own seasons weigh as much as the profile of all.
 */
final class SeasonProfile implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int SEASONS = 26;
    private static final double MOST = 3;

    /** The variance between products of what a place of the season brings, beside which a product's noise is held. */
    private static final double VARIANCE_BETWEEN = 0.025;

    private final Cycle cycle;
    private final double[] factors;

    private SeasonProfile(Cycle cycle, double[] factors) {
        this.cycle = cycle;
        this.factors = factors;
    }

    static SeasonProfile of(List<ObservedSeries> all, Cycle cycle) {
        int end = all.stream().mapToInt(s -> s.start + s.length).max().orElse(0);
        int seasons = SEASONS;
        double[] sum = new double[seasons * cycle.season()];
        double[] count = new double[sum.length];
        for (ObservedSeries series : all) {
            add(series, end, sum, count);
        }
        return new SeasonProfile(cycle, factors(cycle, end, sum, count));
    }

    double at(int period) {
        return factors[cycle.place(period)];
    }

    /** A product's own factors as known at an origin, by place in the season. */
    double[] own(ObservedSeries series, int origin) {
        int season = cycle.season();
        double[] units = new double[season];
        double[] days = new double[season];
        double squares = 0;
        for (int i = Math.max(series.first, origin - 2 * SEASONS * season); i < origin; i++) {
            if (series.isObserved(i)) {
                int place = cycle.place(series.start + i);
                units[place] += series.capped(i);
                squares += series.capped(i) * series.capped(i);
                days[place]++;
            }
        }
        double all = Math.max(1, Arrays.stream(days).sum());
        double mean = Arrays.stream(units).sum() / all;
        if (mean <= 0) {
            return factors.clone();
        }
        double prior = Math.max(0, squares / all / mean / mean - 1) / VARIANCE_BETWEEN;
        double[] own = new double[season];
        for (int place = 0; place < season; place++) {
            double weight = days[place] + prior;
            own[place] = weight > 0 ? (units[place] / mean + factors[place] * prior) / weight : factors[place];
        }
        return own;
    }

    /** Adds a product, scaled, to the totals of periods counted back from the end. */
    private static void add(ObservedSeries series, int end, double[] sum, double[] count) {
        double scale = series.scale(series.length);
        if (scale > 0) {
            for (int i = series.first; i < series.length; i++) {
                int age = end - 1 - series.start - i;
                if (age < sum.length && series.isObserved(i)) {
                    sum[age] += Math.min(MOST, series.value(i) / scale);
                    count[age]++;
                }
            }
        }
    }

    private static double[] factors(Cycle cycle, int end, double[] sum, double[] count) {
        int season = cycle.season();
        double[] total = new double[season];
        double[] squares = new double[season];
        int[] seasons = new int[season];
        for (int from = 0; from + season <= sum.length; from += season) {
            double mean = seasonMean(sum, count, from, season);
            for (int i = from; i < from + season && mean > 0; i++) {
                int place = cycle.place(end - 1 - i);
                double index = sum[i] / count[i] / mean;
                total[place] += index;
                squares[place] += index * index;
                seasons[place]++;
            }
        }
        return shrunk(total, squares, seasons[0]);
    }

    /** The mean of one season, 0 where a period of it is missing. */
    private static double seasonMean(double[] sum, double[] count, int from, int season) {
        double mean = 0;
        for (int i = from; i < from + season; i++) {
            if (count[i] == 0) {
                return 0;
            }
            mean += sum[i] / count[i] / season;
        }
        return mean;
    }

    private static double[] shrunk(double[] total, double[] squares, int seasons) {
        int places = total.length;
        double[] factors = new double[places];
        Arrays.fill(factors, 1);
        if (seasons < 2 || places < 2) {
            return factors;
        }
        double noise = 0;
        double between = 0;
        for (int place = 0; place < places; place++) {
            double mean = total[place] / seasons;
            noise += (squares[place] - total[place] * mean) / (seasons - 1) / seasons / places;
            between += (mean - 1) * (mean - 1) / (places - 1);
        }
        double trust = between > noise ? 1 - noise / between : 0;
        for (int place = 0; place < places; place++) {
            factors[place] = 1 + trust * (total[place] / seasons - 1);
        }
        return factors;
    }
}

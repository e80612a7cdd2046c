package io.shelfwise.forecasting;

import io.shelfwise.core.demand.DemandSeries;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Forecasts a product with no or few days of sales from how similar products of the same seller began: those of its
 * category, price or parent, as the host chooses them.
 *
 * <p>Days count from a product's first. The shape is what similar products that lived so long sold on each day of their life
 * over their own level, as means of a fortnight on either side. A product's level in turn is what it sold over the shape of
 * its days, so that those seen only as they began neither bend the shape nor pass for slow. Levels say what to expect: a gamma distribution of the same mean and
 * variance, which the new product's own days then sharpen (Poisson-gamma, Gelman and others 2013, "Bayesian Data
 * Analysis", section 2.6; a day's sale counts for less where sales come in lots). The doubt about the level is in the spread
 * of windows, and wide: a squared relative error of at least a quarter before the first sale.
 *
 * <p>Where three similar products sold 2, 3 and 4 units every day, a fourth is expected to sell 3, with a squared relative
 * error of {@code 0.25 (1 + 1/3) = 1/3}; after ten days of 6 units {@code (3 + 60) / (3 / 3 + 10) = 5.73}.
 *
 * <p>Immutable, thread-safe and serializable; of one seller, as no forecaster learns from two.
 */
public final class LaunchCurve implements Forecaster, Serializable {

    private static final long serialVersionUID = 1;
    private static final int REACH = 14;
    private static final double LEAST_DOUBT = 0.25;
    private static final int LONGEST = 366;
    private static final int ROUNDS = 20;
    private static final double PRIOR_DAYS = 1;

    private final double[] shape;
    private final double level;
    private final double doubt;
    private final double lump;
    private final int products;

    private LaunchCurve(double[] shape, double[] levels, double lump) {
        this.shape = shape;
        this.products = levels.length;
        this.level = Arrays.stream(levels).average().orElseThrow();
        double squares = Arrays.stream(levels)
                .map(each -> (each - level) * (each - level))
                .sum();
        double variance = products > 1 ? squares / (products - 1) : 0;
        this.doubt = Math.max(LEAST_DOUBT, variance / level / level) * (1 + 1.0 / products);
        this.lump = lump;
    }

    /**
     * Learns from the beginnings of similar products.
     *
     * @param similar series of days that start when their product was launched, such as
     *     {@link DemandSeries#sinceFirstSale} gives them; those without a sale are left out
     * @throws IllegalArgumentException if none has a sale, or one is not of days
     */
    public static LaunchCurve of(Collection<DemandSeries> similar) {
        List<DemandSeries> selling = similar.stream()
                .filter(series -> sold(series) > 0)
                .map(series -> series.slice(0, Math.min(LONGEST, series.length())))
                .filter(series -> sold(series) > 0)
                .toList();
        if (selling.isEmpty()
                || selling.stream().anyMatch(series -> !series.frequency().isDaily())) {
            throw new IllegalArgumentException("similar has " + selling.size() + " of " + similar.size()
                    + " products with sales in their first year; give at least one, all of days");
        }
        double[] levels = selling.stream().mapToDouble(LaunchCurve::mean).toArray();
        double[] shape = shape(selling, levels);
        for (int round = 0; round < ROUNDS; round++) {
            levels = levels(selling, shape);
            shape = shape(selling, levels);
        }
        return new LaunchCurve(shape, levels, lump(selling));
    }

    /**
     * Forecasts a product that starts with its launch.
     *
     * @param demand its days so far, none for one yet to come; its start is then the launch
     * @throws IllegalArgumentException if it is not of days
     */
    @Override
    public ForecastDistribution forecast(DemandSeries demand, Horizon horizon) {
        if (!demand.frequency().isDaily()) {
            throw new IllegalArgumentException(
                    "demand has frequency " + demand.frequency() + ", launches are learnt by days; give days");
        }
        double exposure = 0;
        for (int day = 0; day < demand.length(); day++) {
            exposure += demand.inStockShare(day) * at(day);
        }
        double prior = 1 / doubt;
        double seen = prior + sold(demand) / lump;
        double now = seen / (prior / level + exposure / lump);
        double[] means = new double[horizon.periods()];
        Arrays.setAll(means, day -> now * at(demand.length() + day));
        Spread spread = new Spread(lump, 1 / seen, ModelForecaster.isWhole(demand));
        return new LevelForecast(demand.end(), means, spread, explanation(demand));
    }

    private ForecastExplanation explanation(DemandSeries demand) {
        ForecastExplanation plain =
                Explanations.ofModel("launch curve of similar products", ModelForecaster.observed(demand));
        List<String> notes = List.of("learnt from how " + products + " similar products began, so the range is wide");
        return new ForecastExplanation(
                plain.model(), plain.daysUsed(), plain.daysOutOfStock(), false, List.of(), notes);
    }

    /** What a day of a product's life brings over its mean; the last known one for those beyond. */
    private double at(int day) {
        return shape[Math.min(day, shape.length - 1)];
    }

    /**
     * What products sell over what the shape of their days so far lets expect, those of few days shrunk to that of all: one
     * seen only as it began is no slow one.
     */
    private static double[] levels(List<DemandSeries> similar, double[] shape) {
        double[] due =
                similar.stream().mapToDouble(series -> due(series, shape)).toArray();
        double all = similar.stream().mapToDouble(LaunchCurve::sold).sum()
                / Arrays.stream(due).sum();
        double[] levels = new double[due.length];
        Arrays.setAll(levels, i -> (sold(similar.get(i)) + PRIOR_DAYS * all) / (due[i] + PRIOR_DAYS));
        return levels;
    }

    private static double due(DemandSeries series, double[] shape) {
        double due = 0;
        for (int day = 0; day < series.length(); day++) {
            due += series.inStockShare(day) * shape[day];
        }
        return due;
    }

    private static double[] shape(List<DemandSeries> similar, double[] levels) {
        int longest = similar.stream().mapToInt(DemandSeries::length).max().orElse(0);
        double[] sum = new double[longest];
        double[] days = new double[longest];
        for (int product = 0; product < levels.length; product++) {
            DemandSeries series = similar.get(product);
            for (int day = 0; day < series.length(); day++) {
                if (series.inStock(day)) {
                    sum[day] += series.units(day) / levels[product];
                    days[day] += series.inStockShare(day);
                }
            }
        }
        double[] shape = new double[longest];
        for (int day = 0; day < longest; day++) {
            shape[day] = ratio(sum, days, Math.max(0, day - REACH), Math.min(longest, day + REACH + 1));
        }
        return shape;
    }

    /** One day of an average product is added, so that stretches without anything to go by are average. */
    private static double ratio(double[] sum, double[] days, int from, int to) {
        double above = 1;
        double below = 1;
        for (int i = from; i < to; i++) {
            above += sum[i];
            below += days[i];
        }
        return above / below;
    }

    private static double lump(List<DemandSeries> similar) {
        double sum = 0;
        for (DemandSeries series : similar) {
            double mean = mean(series);
            double squares = 0;
            double days = 0;
            for (int day = 0; day < series.length(); day++) {
                if (series.inStock(day)) {
                    squares += (series.units(day) - mean) * (series.units(day) - mean);
                    days++;
                }
            }
            sum += squares / days / mean;
        }
        return Math.max(1, sum / similar.size());
    }

    private static double mean(DemandSeries series) {
        double days = 0;
        for (int day = 0; day < series.length(); day++) {
            days += series.inStockShare(day);
        }
        return sold(series) / days;
    }

    /** Units of days in stock. */
    private static double sold(DemandSeries series) {
        double sum = 0;
        for (int day = 0; day < series.length(); day++) {
            sum += series.inStock(day) ? series.units(day) : 0;
        }
        return sum;
    }
}

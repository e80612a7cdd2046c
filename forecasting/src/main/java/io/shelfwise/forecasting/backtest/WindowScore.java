package io.shelfwise.forecasting.backtest;

import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Window;

/** One series from one origin: its forecast against what followed. What cannot be told is {@code NaN}. */
final class WindowScore {

    private static final double TINY = 1e-12;
    private static final double PER_CENT = 200;

    final double rmsse;
    final double mase;
    final double smape;
    final double naiveMase;
    final double naiveSmape;
    final double weight;
    final double expected;
    final double sold;
    final double periodsInStock;
    final double leadTimeExpected;
    final double leadTimeSold;
    final LevelScore[] levels;

    private WindowScore(
            DemandSeries history, DemandSeries future, ForecastDistribution forecast, double[] levels, int leadTime) {
        Scale scale = Scale.of(history);
        double[] means = new double[future.length()];
        for (int h = 0; h < means.length; h++) {
            means[h] = forecast.mean(h);
        }
        this.rmsse = Math.sqrt(error(future, means, 2) / scale.squaredStep);
        boolean seasonal = scale.seasonalStep > 0;
        this.mase = seasonal ? error(future, means, 1) / scale.seasonalStep : Double.NaN;
        this.smape = seasonal ? percentage(future, means) : Double.NaN;
        double[] naive = seasonal && isWhole(history)
                ? Naive2.forecast(history.units(), history.frequency().season(), future.length())
                : null;
        this.naiveMase = naive == null ? Double.NaN : error(future, naive, 1) / scale.seasonalStep;
        this.naiveSmape = naive == null ? Double.NaN : percentage(future, naive);
        DemandSeries latest = history.last(future.length());
        this.weight = sum(latest, latest.units(), latest.length());
        this.expected = sum(future, means, future.length());
        this.sold = sum(future, future.units(), future.length());
        this.periodsInStock = scale.mean > 0 ? periodsInStock(future, means) / scale.mean : Double.NaN;
        this.leadTimeExpected = sum(future, means, leadTime);
        this.leadTimeSold = sum(future, future.units(), leadTime);
        this.levels = new LevelScore[levels.length];
        for (int i = 0; i < levels.length; i++) {
            this.levels[i] = LevelScore.of(levels[i], future, forecast, leadTime, scale.absoluteStep);
        }
    }

    static WindowScore of(
            DemandSeries history, DemandSeries future, ForecastDistribution forecast, double[] levels, int leadTime) {
        return new WindowScore(history, future, forecast, levels, leadTime);
    }

    private static boolean isWhole(DemandSeries history) {
        boolean whole = true;
        for (int i = 0; i < history.length(); i++) {
            whole &= history.inStock(i);
        }
        return whole;
    }

    private static double error(DemandSeries future, double[] means, int power) {
        double sum = 0;
        int count = 0;
        for (int h = 0; h < means.length; h++) {
            if (future.inStock(h)) {
                double error = Math.abs(means[h] - future.units(h));
                sum += power == 1 ? error : error * error;
                count++;
            }
        }
        return sum / count;
    }

    private static double percentage(DemandSeries future, double[] means) {
        double sum = 0;
        int count = 0;
        for (int h = 0; h < means.length; h++) {
            if (future.inStock(h)) {
                double size = Math.abs(means[h]) + Math.abs(future.units(h));
                sum += PER_CENT * Math.abs(means[h] - future.units(h)) / Math.max(size, TINY);
                count++;
            }
        }
        return sum / count;
    }

    private static double sum(DemandSeries future, double[] values, int periods) {
        double sum = 0;
        for (int h = 0; h < Math.min(periods, values.length); h++) {
            sum += future.inStock(h) ? values[h] : 0;
        }
        return sum;
    }

    private static double periodsInStock(DemandSeries future, double[] means) {
        double stock = 0;
        double sum = 0;
        for (int h = 0; h < means.length; h++) {
            stock += future.inStock(h) ? means[h] - future.units(h) : 0;
            sum += stock;
        }
        return sum;
    }

    /**
     * One level of one window.
     *
     * @param pinball mean loss over the scale
     * @param below share of periods below the quantile
     * @param within share of periods at most the quantile
     * @param demanded units over the lead time; {@code NaN} where some of it was out of stock
     * @param stocked the quantile of their sum
     */
    record LevelScore(double pinball, double below, double within, double demanded, double stocked) {

        static LevelScore of(
                double level, DemandSeries future, ForecastDistribution forecast, int leadTime, double scale) {
            double loss = 0;
            int below = 0;
            int within = 0;
            int count = 0;
            for (int h = 0; h < future.length(); h++) {
                if (future.inStock(h)) {
                    double units = future.units(h);
                    double quantile = forecast.sumOver(Window.day(h)).quantile(level);
                    loss += units >= quantile ? level * (units - quantile) : (1 - level) * (quantile - units);
                    below += units < quantile ? 1 : 0;
                    within += units <= quantile ? 1 : 0;
                    count++;
                }
            }
            double demanded = isWhole(future.slice(0, leadTime)) ? sum(future, future.units(), leadTime) : Double.NaN;
            double stocked = forecast.sumOver(Window.firstDays(leadTime)).quantile(level);
            return new LevelScore(
                    loss / count / scale, (double) below / count, (double) within / count, demanded, stocked);
        }
    }
}

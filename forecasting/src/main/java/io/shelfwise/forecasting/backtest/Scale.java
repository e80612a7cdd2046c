package io.shelfwise.forecasting.backtest;

import io.shelfwise.core.demand.DemandSeries;

/** By what errors are divided, taken from the history before an origin; periods out of stock take no part. */
final class Scale {

    /** Mean absolute one-step change since the first sale; 0 where there is none. */
    final double absoluteStep;

    /** Mean squared one-step change since the first sale. */
    final double squaredStep;

    /** Mean absolute change from season to season over the whole history. */
    final double seasonalStep;

    /** Mean demand. */
    final double mean;

    private Scale(double absoluteStep, double squaredStep, double seasonalStep, double mean) {
        this.absoluteStep = absoluteStep;
        this.squaredStep = squaredStep;
        this.seasonalStep = seasonalStep;
        this.mean = mean;
    }

    static Scale of(DemandSeries history) {
        int season = history.frequency().season();
        int first = firstSale(history);
        return new Scale(
                change(history, first, 1, 1),
                change(history, first, 1, 2),
                change(history, 0, history.length() > season ? season : 1, 1),
                mean(history));
    }

    /** The first period with a sale; the start where there is none. */
    private static int firstSale(DemandSeries history) {
        for (int i = 0; i < history.length(); i++) {
            if (history.inStock(i) && history.units(i) > 0) {
                return i;
            }
        }
        return 0;
    }

    private static double change(DemandSeries history, int from, int lag, int power) {
        double sum = 0;
        int count = 0;
        for (int i = from + lag; i < history.length(); i++) {
            if (history.inStock(i) && history.inStock(i - lag)) {
                double change = Math.abs(history.units(i) - history.units(i - lag));
                sum += power == 1 ? change : change * change;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double mean(DemandSeries history) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < history.length(); i++) {
            if (history.inStock(i)) {
                sum += history.units(i);
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}

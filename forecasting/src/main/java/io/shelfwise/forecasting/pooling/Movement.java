package io.shelfwise.forecasting.pooling;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * How all of a seller's products have sold over time: the mean over a season of each period's values by each product's
 * own scale. A product that was out of stock while all others rose is taken to have risen with them.
 */
final class Movement implements Serializable {

    private static final long serialVersionUID = 1;
    private static final double MOST = 3;

    /** How many values weigh as much as the usual level, to which few products are shrunk. */
    private static final double PRIOR_VALUES = 200;

    private final int start;
    private final double[] until;

    private Movement(int start, double[] until) {
        this.start = start;
        this.until = until;
    }

    static Movement of(List<ObservedSeries> all, int season) {
        int start = all.stream().mapToInt(s -> s.start).min().orElse(0);
        int end = all.stream().mapToInt(s -> s.start + s.length).max().orElse(start);
        double[] sum = new double[end - start];
        double[] count = new double[end - start];
        for (ObservedSeries series : all) {
            add(series, start, sum, count);
        }
        double usual =
                Arrays.stream(sum).sum() / Math.max(1, Arrays.stream(count).sum());
        double[] until = new double[sum.length + 1];
        double units = PRIOR_VALUES * usual;
        double values = PRIOR_VALUES;
        for (int i = 0; i < sum.length; i++) {
            units += sum[i] - (i >= season ? sum[i - season] : 0);
            values += count[i] - (i >= season ? count[i - season] : 0);
            until[i + 1] = until[i] + units / values;
        }
        return new Movement(start, until);
    }

    private static void add(ObservedSeries series, int start, double[] sum, double[] count) {
        double scale = series.scale(series.length);
        if (scale > 0) {
            for (int i = series.first; i < series.length; i++) {
                if (series.isObserved(i)) {
                    sum[series.start + i - start] += Math.min(MOST, series.value(i) / scale);
                    count[series.start + i - start]++;
                }
            }
        }
    }

    /** The level of all products in a period; the same for all periods where there are no products. */
    double at(int period) {
        if (until.length < 2) {
            return 1;
        }
        int i = Math.max(0, Math.min(until.length - 2, period - start));
        return until[i + 1] - until[i];
    }
}

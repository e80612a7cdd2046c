package io.shelfwise.forecasting.effects;

import io.shelfwise.forecasting.pooling.ObservedSeries;
import java.util.Arrays;
import java.util.List;

/** What all products of a seller sell in each period, each by its own mean and none by more than a few times that. */
final class SellerIndex {

    private static final double MOST = 20;

    /** What came later counts less: forecasts know the level before an event, not the one after it. */
    private static final double LATER = 0.3;

    final int from;
    /** By period; {@code NaN} where no product was observed. */
    final double[] values;

    private SellerIndex(int from, double[] values) {
        this.from = from;
        this.values = values;
    }

    static SellerIndex of(List<ObservedSeries> all) {
        int from = all.stream().mapToInt(ObservedSeries::start).min().orElse(0);
        int to = all.stream().mapToInt(s -> s.start() + s.length()).max().orElse(0);
        double[] sum = new double[to - from];
        double[] count = new double[to - from];
        for (ObservedSeries series : all) {
            add(series, series.start() - from, sum, count);
        }
        for (int i = 0; i < sum.length; i++) {
            sum[i] = count[i] > 0 ? sum[i] / count[i] : Double.NaN;
        }
        return new SellerIndex(from, sum);
    }

    private static void add(ObservedSeries series, int shift, double[] sum, double[] count) {
        double mean = mean(series);
        if (mean > 0) {
            for (int i = series.firstSale(); i < series.length(); i++) {
                if (!Double.isNaN(series.value(i))) {
                    sum[shift + i] += Math.min(MOST, series.value(i) / mean);
                    count[shift + i]++;
                }
            }
        }
    }

    /** The mean since the first sale, 0 for none. */
    static double mean(ObservedSeries series) {
        double sum = 0;
        int days = 0;
        for (int i = series.firstSale(); i < series.length(); i++) {
            if (!Double.isNaN(series.value(i))) {
                sum += series.value(i);
                days++;
            }
        }
        return days > 0 ? sum / days : 0;
    }

    int length() {
        return values.length;
    }

    /** What is usual around each period once known factors are taken out: a mean whose weights fall off on either side. */
    double[] usual(double[] factors, int reach) {
        double[] plain = new double[values.length];
        double[] seen = new double[values.length];
        for (int i = 0; i < plain.length; i++) {
            boolean known = !Double.isNaN(values[i]);
            plain[i] = known ? values[i] / factors[i] : 0;
            seen[i] = known ? 1 : 0;
        }
        double[] sums = weighted(plain, reach);
        double[] weights = weighted(seen, reach);
        Arrays.setAll(sums, i -> weights[i] > 0 ? sums[i] / weights[i] : 0);
        return sums;
    }

    /** Sums with weights that fall by one a period, by running sums of values and of values times their place. */
    private static double[] weighted(double[] of, int reach) {
        int length = of.length;
        double[] sum = new double[length + 1];
        double[] moment = new double[length + 1];
        for (int i = 0; i < length; i++) {
            sum[i + 1] = sum[i] + of[i];
            moment[i + 1] = moment[i] + i * of[i];
        }
        double[] weighted = new double[length];
        for (int i = 0; i < length; i++) {
            int from = Math.max(0, i - reach);
            int to = Math.min(length, i + reach + 1);
            double before = (1 + reach - i) * (sum[i + 1] - sum[from]) + moment[i + 1] - moment[from];
            double after = (1 + reach + i) * (sum[to] - sum[i + 1]) - (moment[to] - moment[i + 1]);
            weighted[i] = before + LATER * after;
        }
        return weighted;
    }

    static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }
}

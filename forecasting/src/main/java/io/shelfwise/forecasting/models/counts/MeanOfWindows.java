package io.shelfwise.forecasting.models.counts;

import io.shelfwise.forecasting.models.ErrorVariance;
import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.PointModel;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The weighted mean of what was sold per period over windows that end today, such as the last 7, 30 and 90 days: how
 * sellers state velocity. Periods that were not observed count neither as sales nor as periods; a window without any
 * hands its weight to the others.
 *
 * <p>With windows of 2 and 4 at weights 0.25 and 0.75 and units 2, 4, 6, 8: 0.25 * 7 + 0.75 * 5 = 5.5.
 */
public final class MeanOfWindows implements PointModel {

    private final String name;
    private final int[] windows;
    private final double[] weights;

    private MeanOfWindows(String name, int[] windows, double[] weights) {
        this.name = name;
        this.windows = windows;
        this.weights = weights;
    }

    /**
     * A mix.
     *
     * @param windows their lengths in periods, each at least 1; copied
     * @param weights one a window, at least 0 and not all 0; only their ratio matters; copied
     * @throws IllegalArgumentException if they do not fit together
     */
    public static MeanOfWindows of(int[] windows, double[] weights) {
        if (windows.length == 0 || windows.length != weights.length) {
            throw new IllegalArgumentException(
                    "windows has " + windows.length + " values, weights " + weights.length + "; give as many of both");
        }
        for (int i = 0; i < windows.length; i++) {
            if (windows[i] < 1 || !(weights[i] >= 0 && weights[i] < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("window " + i + " is " + windows[i] + " at weight " + weights[i]
                        + "; give at least 1 and at least 0");
            }
        }
        if (Arrays.stream(weights).sum() <= 0) {
            throw new IllegalArgumentException("weights are all 0; give one above 0");
        }
        String name = Arrays.stream(windows)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", ", "mix of windows ", ""));
        return new MeanOfWindows(name, windows.clone(), weights.clone());
    }

    /** The mean of the last so many periods. */
    public static MeanOfWindows last(int periods) {
        MeanOfWindows one = of(new int[] {periods}, new double[] {1});
        return new MeanOfWindows("mean of the last " + periods, one.windows, one.weights);
    }

    /** The mean of everything observed. */
    public static MeanOfWindows all() {
        return new MeanOfWindows("historic average", new int[] {Integer.MAX_VALUE}, new double[] {1});
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public PointFit fit(double[] values, int season) {
        Totals totals = new Totals(values);
        double squares = 0;
        int errors = 0;
        for (int period = 1; period < values.length; period++) {
            if (values[period] >= 0 && totals.count[period] > 0) {
                double error = values[period] - rate(totals, period);
                squares += error * error;
                errors++;
            }
        }
        if (totals.count[values.length] == 0) {
            return DriftingLevel.NONE;
        }
        double rate = rate(totals, values.length);
        double periods = 1 / squaredWeights(totals, values.length);
        return new DriftingLevel(rate, ErrorVariance.of(squares, errors, 1, rate), 0, periods);
    }

    /** The mix as it was known before a period; of everything before it if no window saw anything. */
    private double rate(Totals totals, int before) {
        double rate = 0;
        double weight = 0;
        for (int w = 0; w < windows.length; w++) {
            int from = Math.max(0, before - windows[w]);
            int seen = totals.count[before] - totals.count[from];
            if (seen > 0) {
                rate += weights[w] * (totals.sum[before] - totals.sum[from]) / seen;
                weight += weights[w];
            }
        }
        return weight > 0 ? Math.max(0, rate / weight) : totals.sum[before] / totals.count[before];
    }

    /** The sum of the squares of the weights that single periods have in the mix, windows counted from the longest. */
    private double squaredWeights(Totals totals, int end) {
        double[] mass = new double[windows.length];
        double all = 0;
        for (int w = 0; w < windows.length; w++) {
            int seen = totals.seen(end, windows[w]);
            mass[w] = seen > 0 ? weights[w] : 0;
            all += mass[w];
        }
        if (all == 0) {
            return 1.0 / totals.count[end];
        }
        double squares = 0;
        for (int a = 0; a < windows.length; a++) {
            for (int b = 0; b < windows.length && mass[a] > 0; b++) {
                int longer = Math.max(totals.seen(end, windows[a]), totals.seen(end, windows[b]));
                squares += mass[a] * mass[b] / longer / all / all;
            }
        }
        return squares;
    }

    /** Running totals of what was observed. */
    private static final class Totals {

        private final double[] sum;
        private final int[] count;

        Totals(double[] values) {
            sum = new double[values.length + 1];
            count = new int[values.length + 1];
            for (int i = 0; i < values.length; i++) {
                boolean seen = values[i] >= 0;
                sum[i + 1] = sum[i] + (seen ? values[i] : 0);
                count[i + 1] = count[i] + (seen ? 1 : 0);
            }
        }

        int seen(int end, int window) {
            return count[end] - count[Math.max(0, end - window)];
        }
    }
}

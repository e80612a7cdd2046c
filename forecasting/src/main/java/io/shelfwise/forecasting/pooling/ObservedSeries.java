package io.shelfwise.forecasting.pooling;

import java.util.Arrays;

/**
 * One product's values on the calendar that all products of the seller share, with running sums, so that the mean of
 * any stretch costs the same. Immutable.
 */
public final class ObservedSeries {

    /** Values above this quantile of the product's life, or far out, are cut back where a level is told. */
    private static final double WINSORISED = 0.975;

    private static final double LEAST_FACTOR = 0.25;
    private static final double[] CONSTANTS = {0.03, 0.1, 0.3};

    final int start;
    final int length;
    final int first;
    final double cap;
    private final double[] values;
    private final double[] sum;
    private final double[] cappedSum;
    private final double[] observed;
    private final double[] selling;
    private final double[] squaredSteps;
    private final double[] steps;
    private final double[] sinceSale;
    private final double[][] smoothed;

    /**
     * @param start the period of the first value, by a count that all series of a seller share
     * @param values oldest first, finite and at least 0; {@code NaN} where nothing was observed
     */
    public ObservedSeries(int start, double[] values) {
        this.start = start;
        this.length = values.length;
        this.values = values.clone();
        this.first = firstSale(values);
        this.cap = cap();
        this.sum = new double[length + 1];
        this.cappedSum = new double[length + 1];
        this.observed = new double[length + 1];
        this.selling = new double[length + 1];
        this.squaredSteps = new double[length + 1];
        this.steps = new double[length + 1];
        this.sinceSale = new double[length + 1];
        this.smoothed = new double[CONSTANTS.length][length + 1];
        accumulate();
        smooth();
    }

    /** Whether its steps from period to period say how large its errors are to be taken. */
    public boolean isTelling() {
        return scale(length) > 0 && scale(length) < Double.POSITIVE_INFINITY;
    }

    /** How many periods it has. */
    public int length() {
        return length;
    }

    /** The period of the first value, by the count that all series of the seller share. */
    public int start() {
        return start;
    }

    /** The place of the first sale; the length without one. */
    public int firstSale() {
        return first;
    }

    /**
     * The same series with each value over a factor, such as what an event brought. A period that brought next to nothing,
     * such as a day when all shops are shut, says nothing of what others would have.
     */
    public ObservedSeries over(double[] factors) {
        double[] plain = values.clone();
        for (int i = 0; i < length; i++) {
            plain[i] = factors[i] < LEAST_FACTOR ? Double.NaN : plain[i] / factors[i];
        }
        return new ObservedSeries(start, plain);
    }

    /** The same series of days with what came once in a year, such as a business buyer's order, taken for chance. */
    public ObservedSeries withoutSingleBulk() {
        double[] capped = BulkDays.capped(values, BulkDays.cutBack(values));
        return Arrays.equals(capped, values) ? this : new ObservedSeries(start, capped);
    }

    /** What counts of each value where a level is told: bulk days of products that sell in most periods are cut back. */
    public double[] forLevel(boolean smooth) {
        double[] counts = smooth ? BulkDays.cutBack(values) : values.clone();
        Arrays.setAll(counts, i -> smooth ? counts[i] : Math.min(cap, counts[i]));
        return counts;
    }

    /** A value by its place in the series; {@code NaN} where it was not observed. */
    public double value(int period) {
        return values[period];
    }

    boolean isObserved(int period) {
        return !Double.isNaN(values[period]);
    }

    double capped(int period) {
        return Math.min(cap, values[period]);
    }

    /** All values before an origin. */
    double[] before(int origin) {
        return Arrays.copyOf(values, origin);
    }

    /** The mean of a stretch; {@code NaN} where less than half of it was observed. */
    double mean(int from, int to) {
        int begin = Math.max(0, from);
        int end = Math.min(length, to);
        if (end <= begin) {
            return Double.NaN;
        }
        double count = observed[end] - observed[begin];
        return count >= Math.max(1, 0.5 * (end - begin)) ? (sum[end] - sum[begin]) / count : Double.NaN;
    }

    /** The mean of a stretch with values cut back; {@code NaN} for none observed. */
    double cappedMean(int from, int to) {
        int begin = Math.max(0, from);
        double count = observed[to] - observed[begin];
        return count > 0 ? (cappedSum[to] - cappedSum[begin]) / count : Double.NaN;
    }

    /** The share of periods with a sale; {@code NaN} for none observed. */
    double sellingShare(int from, int to) {
        int begin = Math.max(0, from);
        double count = observed[to] - observed[begin];
        return count > 0 ? (selling[to] - selling[begin]) / count : Double.NaN;
    }

    double observed(int from, int to) {
        return observed[to] - observed[from];
    }

    double sales(int origin) {
        return selling[origin];
    }

    double sinceSale(int origin) {
        return sinceSale[origin];
    }

    /** What exponential smoothing by one of a few constants tells at an origin. */
    double smoothed(int constant, int origin) {
        return smoothed[constant][origin];
    }

    static int constants() {
        return CONSTANTS.length;
    }

    /** The root mean square of steps from one period to the next before an origin: how large an error is an error. */
    double scale(int origin) {
        return steps[origin] > 0 ? Math.sqrt(squaredSteps[origin] / steps[origin]) : 0;
    }

    private static int firstSale(double[] values) {
        int first = 0;
        while (first < values.length && !(values[first] > 0)) {
            first++;
        }
        return first;
    }

    private double cap() {
        double[] sorted = Arrays.stream(values, first, length)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        if (sorted.length == 0) {
            return 0;
        }
        double place = WINSORISED * (sorted.length - 1);
        int below = (int) place;
        double upper = sorted[Math.min(sorted.length - 1, below + 1)];
        double quantile = sorted[below] + (place - below) * (upper - sorted[below]);
        return Math.max(leastPositive(sorted), Math.min(quantile, BulkDays.fence(values)));
    }

    private static double leastPositive(double[] sorted) {
        for (double value : sorted) {
            if (value > 0) {
                return value;
            }
        }
        return 0;
    }

    private void accumulate() {
        sinceSale[0] = length;
        for (int i = 0; i < length; i++) {
            boolean seen = isObserved(i);
            double value = seen ? values[i] : 0;
            sum[i + 1] = sum[i] + value;
            cappedSum[i + 1] = cappedSum[i] + Math.min(cap, value);
            observed[i + 1] = observed[i] + (seen ? 1 : 0);
            selling[i + 1] = selling[i] + (value > 0 ? 1 : 0);
            sinceSale[i + 1] = value > 0 ? 0 : sinceSale[i] + (seen ? 1 : 0);
            boolean step = i > first && seen && isObserved(i - 1);
            double size = step ? value - values[i - 1] : 0;
            squaredSteps[i + 1] = squaredSteps[i] + size * size;
            steps[i + 1] = steps[i] + (step ? 1 : 0);
        }
    }

    private void smooth() {
        for (int c = 0; c < CONSTANTS.length; c++) {
            double keep = 1 - CONSTANTS[c];
            double units = 0;
            double weight = 0;
            for (int i = 0; i < length; i++) {
                if (isObserved(i)) {
                    units = keep * units + values[i];
                    weight = keep * weight + 1;
                }
                smoothed[c][i + 1] = weight > 0 ? units / weight : 0;
            }
        }
    }
}

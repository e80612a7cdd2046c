package io.shelfwise.forecasting.simulation;

import io.shelfwise.core.demand.DemandSeries;
import java.util.Arrays;

/**
 * What a product sold in windows as long as lead time plus review, one begun each week of the last year. A single day far
 * above its other high days counts as a multiple of them: nobody holds stock for what comes once.
 *
 * @param sums of the windows, ascending
 * @param share how much of a year they tell of, 0 to 1
 */
@SuppressWarnings("ArrayRecordComponent")
record PastCovers(double[] sums, double share) {

    private static final int STEP = 7;
    private static final int WINDOWS = 52;
    private static final double HIGH_DAY = 0.95;
    private static final double TIMES_HIGH_DAY = 3;
    private static final int ENOUGH = 8;
    private static final double LEAST_IN_STOCK = 0.5;

    /** Spreads the chances of lead times evenly over windows (Weyl's sequence of the golden section). */
    private static final double GOLDEN = 0.6180339887498949;

    static PastCovers of(DemandSeries past, SimulationSettings settings) {
        double most = mostOfDay(past);
        double[] sums = new double[WINDOWS];
        int found = 0;
        for (int i = 0; i < WINDOWS; i++) {
            int days = settings.leadTime().quantile((i + 0.5) * GOLDEN % 1) + settings.reviewDays();
            int from = past.length() - i * STEP - days;
            double sum = from < 0 ? Double.NaN : sum(past, from, from + days, most);
            if (!Double.isNaN(sum)) {
                sums[found++] = sum;
            }
        }
        double[] all = Arrays.copyOf(sums, found);
        Arrays.sort(all);
        return new PastCovers(all, (double) found / WINDOWS);
    }

    /** The share of windows that sold more. */
    double above(double units) {
        int from = 0;
        int to = sums.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sums[middle] > units) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return sums.length == 0 ? 0 : (double) (sums.length - from) / sums.length;
    }

    double most() {
        return sums.length == 0 ? 0 : sums[sums.length - 1];
    }

    /** Filled up for days out of stock; not a number where it was in stock for less than half of the days. */
    private static double sum(DemandSeries past, int from, int to, double most) {
        double sum = 0;
        int inStock = 0;
        for (int day = from; day < to; day++) {
            if (past.inStock(day)) {
                sum += Math.min(most, past.units(day));
                inStock++;
            }
        }
        return inStock < LEAST_IN_STOCK * (to - from) ? Double.NaN : sum * (to - from) / inStock;
    }

    private static double mostOfDay(DemandSeries past) {
        double[] selling =
                Arrays.stream(past.units()).filter(units -> units > 0).sorted().toArray();
        return selling.length < ENOUGH
                ? Double.POSITIVE_INFINITY
                : TIMES_HIGH_DAY * selling[(int) (HIGH_DAY * (selling.length - 1))];
    }
}

package io.shelfwise.forecasting.models.counts;

import java.util.Arrays;

/** What was observed of a series. */
final class Seen {

    private Seen() {}

    /** The values without {@code NaN}; the array itself where there is none. */
    static double[] of(double[] values) {
        int count = 0;
        for (double value : values) {
            count += value >= 0 ? 1 : 0;
        }
        if (count == values.length) {
            return values;
        }
        double[] seen = new double[count];
        int next = 0;
        for (double value : values) {
            if (value >= 0) {
                seen[next++] = value;
            }
        }
        return seen;
    }

    /** The mean number of periods from one with demand to the next, the first counted from the start; 1 for none. */
    static double meanInterval(double[] seen) {
        int demands = 0;
        int last = 0;
        for (int i = 0; i < seen.length; i++) {
            if (seen[i] > 0) {
                demands++;
                last = i + 1;
            }
        }
        return demands == 0 ? 1 : (double) last / demands;
    }

    /** Sums of so many periods in a row, the last ending with the series; what does not fill one is left out. */
    static double[] sums(double[] seen, int periods) {
        double[] sums = new double[seen.length / periods];
        int skipped = seen.length % periods;
        Arrays.setAll(sums, bucket -> sum(seen, skipped + bucket * periods, periods));
        return sums;
    }

    private static double sum(double[] seen, int from, int periods) {
        double sum = 0;
        for (int i = from; i < from + periods; i++) {
            sum += seen[i];
        }
        return sum;
    }
}

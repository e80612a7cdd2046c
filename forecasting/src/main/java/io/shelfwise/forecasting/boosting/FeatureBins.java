package io.shelfwise.forecasting.boosting;

import java.util.Arrays;

/** The bins of one feature: neighbouring values that no split tells apart, and one bin for missing values. */
final class FeatureBins {

    /** The values above which a next bin begins, ascending. */
    private final float[] edges;

    private FeatureBins(float[] edges) {
        this.edges = edges;
    }

    /**
     * Bins of nearly equal numbers of values; a bin for each value where there are few.
     *
     * @param sorted values of the feature, ascending, none missing
     * @param most the most bins to make, from 1
     */
    static FeatureBins of(float[] sorted, int most) {
        int distinct = distinct(sorted);
        float[] edges = new float[Math.max(0, Math.min(distinct, most) - 1)];
        int made = 0;
        int remaining = sorted.length;
        int inBin = 0;
        for (int start = 0, next; made < edges.length; start = next) {
            next = runEnd(sorted, start);
            inBin += next - start;
            double fair = (double) remaining / (edges.length + 1 - made);
            if (distinct <= most || inBin + (runEnd(sorted, next) - next) / 2.0 > fair) {
                edges[made++] = between(sorted[start], sorted[next]);
                remaining -= inBin;
                inBin = 0;
            }
            if (runEnd(sorted, next) == sorted.length) {
                break;
            }
        }
        return new FeatureBins(Arrays.copyOf(edges, made));
    }

    private static int distinct(float[] sorted) {
        int distinct = 0;
        for (int start = 0; start < sorted.length; start = runEnd(sorted, start)) {
            distinct++;
        }
        return distinct;
    }

    /** The index after the last value equal to the one at {@code start}. */
    private static int runEnd(float[] sorted, int start) {
        int end = start + 1;
        while (end < sorted.length && sorted[end] == sorted[start]) {
            end++;
        }
        return end;
    }

    /** The middle of two values, below the higher one. */
    private static float between(float low, float high) {
        float middle = (float) (((double) low + high) / 2);
        return middle < high ? middle : low;
    }

    /** The number of bins of values. */
    int count() {
        return edges.length + 1;
    }

    /** The bin of missing values, after all others. */
    int missing() {
        return edges.length + 1;
    }

    /** The highest value of a bin; above the last there is no other. */
    float threshold(int bin) {
        return bin < edges.length ? edges[bin] : Float.POSITIVE_INFINITY;
    }

    int bin(float value) {
        if (Float.isNaN(value)) {
            return missing();
        }
        int low = 0;
        int high = edges.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (value <= edges[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}

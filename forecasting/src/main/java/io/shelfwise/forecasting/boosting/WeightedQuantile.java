package io.shelfwise.forecasting.boosting;

/**
 * The weighted quantile: the lowest value at which the weight of all values up to it reaches the level's share of the
 * total, or the middle between it and the next value where it reaches that share exactly.
 */
final class WeightedQuantile {

    private final double[] values;
    private final double[] weights;
    private int equalFrom;
    private int equalTo;

    private WeightedQuantile(double[] values, double[] weights) {
        this.values = values;
        this.weights = weights;
    }

    /**
     * Selects a quantile of the first values, in expected linear time (Hoare 1961), and leaves values and weights in
     * another order.
     *
     * @param count of values, from 1
     * @param level between 0 and 1
     */
    static double select(double[] values, double[] weights, int count, double level) {
        double total = sum(weights, 0, count);
        return new WeightedQuantile(values, weights).select(count, level * total);
    }

    private double select(int count, double wanted) {
        int from = 0;
        int to = count;
        double before = 0;
        while (true) {
            double pivot = pivot(from, to);
            partition(from, to, pivot);
            double below = before + sum(weights, from, equalFrom);
            double upTo = below + sum(weights, equalFrom, equalTo);
            if (wanted < below) {
                to = equalFrom;
            } else if (wanted == below && equalFrom > from) {
                return (highest(from, equalFrom) + pivot) / 2;
            } else if (wanted < upTo || equalTo == to) {
                return pivot;
            } else if (wanted == upTo) {
                return (pivot + lowest(equalTo, to)) / 2;
            } else {
                before = upTo;
                from = equalTo;
            }
        }
    }

    /** The median of the first, middle and last value. */
    private double pivot(int from, int to) {
        double first = values[from];
        double middle = values[(from + to) >>> 1];
        double last = values[to - 1];
        return Math.max(Math.min(first, middle), Math.min(Math.max(first, middle), last));
    }

    /** Moves lower values before and higher ones behind those equal to the pivot. */
    private void partition(int from, int to, double pivot) {
        int low = from;
        int high = to;
        for (int i = from; i < high; ) {
            double value = values[i];
            if (value < pivot) {
                swap(low++, i++);
            } else if (value > pivot) {
                swap(i, --high);
            } else {
                i++;
            }
        }
        equalFrom = low;
        equalTo = high;
    }

    private void swap(int one, int other) {
        double value = values[one];
        values[one] = values[other];
        values[other] = value;
        double weight = weights[one];
        weights[one] = weights[other];
        weights[other] = weight;
    }

    private double highest(int from, int to) {
        double highest = values[from];
        for (int i = from + 1; i < to; i++) {
            highest = Math.max(highest, values[i]);
        }
        return highest;
    }

    private double lowest(int from, int to) {
        double lowest = values[from];
        for (int i = from + 1; i < to; i++) {
            lowest = Math.min(lowest, values[i]);
        }
        return lowest;
    }

    private static double sum(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum;
    }
}

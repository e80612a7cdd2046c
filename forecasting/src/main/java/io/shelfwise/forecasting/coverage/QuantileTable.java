package io.shelfwise.forecasting.coverage;

import io.shelfwise.forecasting.DemandDistribution;

/**
 * The quantiles of a distribution at the middles of equal slices of probability. Of few whole units they are exact;
 * otherwise within narrow slices they lie straight between exact ones, which are closer together in the tails, and where
 * both ends are whole, so are they.
 */
final class QuantileTable {

    private static final int SLICES = 64;
    private static final int TAIL_SHARE = 32;
    private static final int TAIL_SLICES = 512;

    private final DemandDistribution demand;
    private final double[] values;

    private QuantileTable(DemandDistribution demand, int size) {
        this.demand = demand;
        this.values = new double[size];
    }

    /** So many values, rising. */
    static double[] of(DemandDistribution demand, int size) {
        QuantileTable table = new QuantileTable(demand, size);
        table.values[0] = table.exact(0);
        table.values[size - 1] = table.exact(size - 1);
        table.fill(0, size - 1);
        return table.values;
    }

    private double exact(int index) {
        return demand.quantile((index + 0.5) / values.length);
    }

    private void fill(int low, int high) {
        if (high - low < 2) {
            return;
        }
        if (isWhole(low, high) && values[high] - values[low] <= high - low) {
            steps(low, high);
            return;
        }
        if (values[low] >= values[high] || high - low <= slice(low, high)) {
            straight(low, high);
            return;
        }
        int middle = (low + high) >>> 1;
        values[middle] = Math.min(values[high], Math.max(values[low], exact(middle)));
        fill(low, middle);
        fill(middle, high);
    }

    private int slice(int low, int high) {
        int tail = values.length / TAIL_SHARE;
        boolean outside = low < tail || high >= values.length - tail;
        return Math.max(1, values.length / (outside ? TAIL_SLICES : SLICES));
    }

    private boolean isWhole(int low, int high) {
        return values[low] == Math.rint(values[low]) && values[high] == Math.rint(values[high]);
    }

    /** Of whole units that are fewer than the quantiles between: one probability for each unit says where it ends. */
    private void steps(int low, int high) {
        double units = values[low];
        double reached = demand.cdf(units);
        for (int i = low + 1; i < high; i++) {
            while (units < values[high] && (i + 0.5) / values.length > reached) {
                units++;
                reached = demand.cdf(units);
            }
            values[i] = units;
        }
    }

    private void straight(int low, int high) {
        double rise = values[high] - values[low];
        boolean whole = isWhole(low, high);
        for (int i = low + 1; i < high; i++) {
            double value = values[low] + rise * (i - low) / (high - low);
            values[i] = whole ? Math.rint(value) : value;
        }
    }
}

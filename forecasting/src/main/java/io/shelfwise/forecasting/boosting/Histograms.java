package io.shelfwise.forecasting.boosting;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Sums of derivatives by feature and bin, those of a leaf in one array: a packed sum for each bin with unit Hessians,
 * else a sum of gradients followed by a packed sum of Hessians.
 */
final class Histograms {

    private static final int GROUP = 4;
    /** So many additions take longer than waking a thread does. */
    private static final int WORTH_SHARING = 50_000;

    private final byte[][] columns;
    private final Derivatives derivatives;
    private final Workers workers;
    private final int[] offsets;
    private final int size;
    private final long[] gradients;
    private final long[] hessians;
    private final ArrayDeque<long[]> spare = new ArrayDeque<>();

    Histograms(TrainingTable table, Derivatives derivatives, Workers workers) {
        this.workers = workers;
        this.columns = table.columns();
        this.derivatives = derivatives;
        this.gradients = new long[table.rows()];
        this.hessians = new long[derivatives.unitHessian ? 0 : table.rows()];
        this.offsets = new int[columns.length];
        int width = width();
        int next = 0;
        for (int feature = 0; feature < columns.length; feature++) {
            offsets[feature] = next;
            next += (table.bins()[feature].count() + 1) * width;
        }
        this.size = next;
    }

    /** How many sums there are for each bin. */
    int width() {
        return derivatives.unitHessian ? 1 : 2;
    }

    /** Where the sums of a feature begin. */
    int offset(int feature) {
        return offsets[feature];
    }

    /** The sums over some rows, for some features. */
    long[] of(int[] rows, int from, int to, int[] features) {
        long[] sums = spare.isEmpty() ? new long[size] : spare.pop();
        Arrays.fill(sums, 0);
        gather(rows, from, to);
        int groups = (features.length + GROUP - 1) / GROUP;
        boolean worthSharing = (long) (to - from) * features.length >= WORTH_SHARING;
        (worthSharing ? workers : Workers.NONE)
                .forEach(groups, group -> addGroup(sums, features, group * GROUP, rows, from, to));
        return sums;
    }

    private void addGroup(long[] sums, int[] features, int first, int[] rows, int from, int to) {
        if (first + GROUP > features.length) {
            for (int i = first; i < features.length; i++) {
                addOne(sums, features[i], rows, from, to);
            }
        } else if (derivatives.unitHessian) {
            addFour(sums, features, first, rows, from, to);
        } else {
            addFourPairs(sums, features, first, rows, from, to);
        }
    }

    /** Turns the sums of a leaf into those of its one child, given those of the other. */
    static void subtract(long[] sums, long[] child) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] -= child[i];
        }
    }

    void release(long[] sums) {
        spare.push(sums);
    }

    private void gather(int[] rows, int from, int to) {
        for (int i = from; i < to; i++) {
            gradients[i - from] = derivatives.fixedGradients[rows[i]];
        }
        if (!derivatives.unitHessian) {
            for (int i = from; i < to; i++) {
                hessians[i - from] = derivatives.fixedHessians[rows[i]];
            }
        }
    }

    /** Four features at once: four sums wait for memory side by side instead of one after the other. */
    private void addFour(long[] sums, int[] features, int first, int[] rows, int from, int to) {
        byte[] column0 = columns[features[first]];
        byte[] column1 = columns[features[first + 1]];
        byte[] column2 = columns[features[first + 2]];
        byte[] column3 = columns[features[first + 3]];
        int offset0 = offsets[features[first]];
        int offset1 = offsets[features[first + 1]];
        int offset2 = offsets[features[first + 2]];
        int offset3 = offsets[features[first + 3]];
        for (int i = from; i < to; i++) {
            int row = rows[i];
            long gradient = gradients[i - from];
            sums[offset0 + (column0[row] & 0xFF)] += gradient;
            sums[offset1 + (column1[row] & 0xFF)] += gradient;
            sums[offset2 + (column2[row] & 0xFF)] += gradient;
            sums[offset3 + (column3[row] & 0xFF)] += gradient;
        }
    }

    private void addFourPairs(long[] sums, int[] features, int first, int[] rows, int from, int to) {
        byte[] column0 = columns[features[first]];
        byte[] column1 = columns[features[first + 1]];
        byte[] column2 = columns[features[first + 2]];
        byte[] column3 = columns[features[first + 3]];
        int offset0 = offsets[features[first]];
        int offset1 = offsets[features[first + 1]];
        int offset2 = offsets[features[first + 2]];
        int offset3 = offsets[features[first + 3]];
        for (int i = from; i < to; i++) {
            int row = rows[i];
            long gradient = gradients[i - from];
            long hessian = hessians[i - from];
            addPair(sums, offset0 + ((column0[row] & 0xFF) << 1), gradient, hessian);
            addPair(sums, offset1 + ((column1[row] & 0xFF) << 1), gradient, hessian);
            addPair(sums, offset2 + ((column2[row] & 0xFF) << 1), gradient, hessian);
            addPair(sums, offset3 + ((column3[row] & 0xFF) << 1), gradient, hessian);
        }
    }

    private static void addPair(long[] sums, int at, long gradient, long hessian) {
        sums[at] += gradient;
        sums[at + 1] += hessian;
    }

    private void addOne(long[] sums, int feature, int[] rows, int from, int to) {
        byte[] column = columns[feature];
        int offset = offsets[feature];
        boolean pairs = !derivatives.unitHessian;
        for (int i = from; i < to; i++) {
            int bin = column[rows[i]] & 0xFF;
            if (pairs) {
                addPair(sums, offset + (bin << 1), gradients[i - from], hessians[i - from]);
            } else {
                sums[offset + bin] += gradients[i - from];
            }
        }
    }
}

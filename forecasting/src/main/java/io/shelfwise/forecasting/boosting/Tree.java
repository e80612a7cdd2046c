package io.shelfwise.forecasting.boosting;

import java.io.Serializable;
import java.util.Arrays;

/** One grown tree. Children are nodes from 0, or leaves as their complement (-1 for leaf 0). */
final class Tree implements Serializable {

    private static final long serialVersionUID = 1;

    private final int[] feature;
    private final float[] threshold;
    private final byte[] bin;
    private final byte[] missing;
    private final boolean[] missingLeft;
    private final int[] left;
    private final int[] right;
    private final double[] values;

    Tree(TreeDraft draft, FeatureBins[] bins) {
        int nodes = draft.splits.size();
        feature = new int[nodes];
        threshold = new float[nodes];
        bin = new byte[nodes];
        missing = new byte[nodes];
        missingLeft = new boolean[nodes];
        for (int node = 0; node < nodes; node++) {
            Split split = draft.splits.get(node);
            feature[node] = split.feature();
            threshold[node] = bins[split.feature()].threshold(split.bin());
            bin[node] = (byte) split.bin();
            missing[node] = (byte) bins[split.feature()].missing();
            missingLeft[node] = split.missingLeft();
        }
        left = Arrays.copyOf(draft.left, nodes);
        right = Arrays.copyOf(draft.right, nodes);
        values = draft.values.clone();
    }

    /** What the tree adds to the score of a row. */
    double value(float[] features, int offset) {
        int node = 0;
        while (node >= 0) {
            float value = features[offset + feature[node]];
            boolean goesLeft = value <= threshold[node] || (missingLeft[node] && Float.isNaN(value));
            node = goesLeft ? left[node] : right[node];
        }
        return values[~node];
    }

    /** What the tree adds to the score of a row of a table with the bins it was grown on. */
    double value(byte[][] columns, int row) {
        int node = 0;
        while (node >= 0) {
            byte value = columns[feature[node]][row];
            boolean goesLeft = value == missing[node] ? missingLeft[node] : (value & 0xFF) <= (bin[node] & 0xFF);
            node = goesLeft ? left[node] : right[node];
        }
        return values[~node];
    }

    int leaves() {
        return values.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tree tree
                && Arrays.equals(feature, tree.feature)
                && Arrays.equals(threshold, tree.threshold)
                && Arrays.equals(missingLeft, tree.missingLeft)
                && Arrays.equals(left, tree.left)
                && Arrays.equals(right, tree.right)
                && Arrays.equals(values, tree.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(threshold) + Arrays.hashCode(values);
    }
}

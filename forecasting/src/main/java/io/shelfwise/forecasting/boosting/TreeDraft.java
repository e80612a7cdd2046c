package io.shelfwise.forecasting.boosting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A tree while it grows: nodes are numbered in the order of splitting, leaves keep their number on the left. */
final class TreeDraft {

    final List<Split> splits = new ArrayList<>();
    final int[] left;
    final int[] right;
    double[] values = {};
    private final int[] parents;
    private int leaves = 1;

    TreeDraft(int mostLeaves) {
        left = new int[mostLeaves];
        right = new int[mostLeaves];
        parents = new int[mostLeaves];
        parents[0] = -1;
    }

    int leaves() {
        return leaves;
    }

    /** Splits a leaf and returns the number of the new one, on the right. */
    int split(int leaf, Split split) {
        int node = splits.size();
        int parent = parents[leaf];
        if (parent >= 0 && left[parent] == ~leaf) {
            left[parent] = node;
        } else if (parent >= 0) {
            right[parent] = node;
        }
        int added = leaves++;
        left[node] = ~leaf;
        right[node] = ~added;
        parents[leaf] = node;
        parents[added] = node;
        splits.add(split);
        return added;
    }

    void fill(double[] leafValues) {
        values = Arrays.copyOf(leafValues, leaves);
    }
}

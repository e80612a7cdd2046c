package io.shelfwise.forecasting.boosting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Grows trees one split at a time, each time of the leaf that gains the most by it. */
final class TreeGrower {

    private final TrainingTable table;
    private final BoostingSettings settings;
    private final Histograms histograms;
    private final SplitSearch search;
    private final RowPartition partition;
    private final List<GrowingLeaf> leaves = new ArrayList<>();
    private int[] features = {};

    TreeGrower(TrainingTable table, Derivatives derivatives, BoostingSettings settings, Workers workers) {
        this.table = table;
        this.settings = settings;
        this.histograms = new Histograms(table, derivatives, workers);
        this.search = new SplitSearch(table, histograms, derivatives, settings);
        this.partition = new RowPartition(table.rows());
    }

    /** Grows a tree of empty leaves on a draw of rows and features. */
    TreeDraft grow(Sample rowSample, Sample featureSample) {
        partition.reset(rowSample);
        int[] drawn = new int[table.features()];
        featureSample.draw(drawn);
        features = Arrays.copyOf(drawn, featureSample.size());
        TreeDraft draft = new TreeDraft(settings.maxLeaves());
        leaves.clear();
        leaves.add(root());
        for (int next = richest(); next >= 0; next = richest()) {
            split(draft, next);
        }
        leaves.forEach(this::release);
        return draft;
    }

    /** The rows that the last tree was grown on, ordered by leaf, and those left out behind them. */
    int[] rows() {
        return partition.rows();
    }

    GrowingLeaf leaf(int leaf) {
        return leaves.get(leaf);
    }

    private GrowingLeaf root() {
        GrowingLeaf root = new GrowingLeaf(0, partition.size(), 0);
        if (maySplit(root, 1)) {
            root.sums = histograms.of(partition.rows(), root.from, root.to, features);
            search(root, root.sums);
        }
        return root;
    }

    /** The leaf whose split gains the most, or -1 where growth ends. */
    private int richest() {
        int richest = -1;
        double gain = 0;
        for (int leaf = 0; leaf < leaves.size() && leaves.size() < settings.maxLeaves(); leaf++) {
            if (leaves.get(leaf).gain() > gain) {
                gain = leaves.get(leaf).gain();
                richest = leaf;
            }
        }
        return richest;
    }

    private void split(TreeDraft draft, int number) {
        GrowingLeaf leaf = leaves.get(number);
        Split split = leaf.best;
        long[] sums = leaf.sums;
        if (split == null || sums == null) {
            return;
        }
        byte[] column = table.columns()[split.feature()];
        int middle = partition.split(leaf.from, leaf.to, column, split, table.bins()[split.feature()].missing());
        GrowingLeaf left = new GrowingLeaf(leaf.from, middle, leaf.depth + 1);
        GrowingLeaf right = new GrowingLeaf(middle, leaf.to, leaf.depth + 1);
        draft.split(number, split);
        leaves.set(number, left);
        leaves.add(right);
        boolean leftSmaller = left.rows() <= right.rows();
        searchChildren(sums, leftSmaller ? left : right, leftSmaller ? right : left);
    }

    /** Adds up the smaller child and takes it off the parent to have the larger one. */
    private void searchChildren(long[] parentSums, GrowingLeaf smaller, GrowingLeaf larger) {
        if (!maySplit(larger, leaves.size())) {
            histograms.release(parentSums);
            return;
        }
        long[] smallerSums = histograms.of(partition.rows(), smaller.from, smaller.to, features);
        Histograms.subtract(parentSums, smallerSums);
        smaller.sums = smallerSums;
        larger.sums = parentSums;
        search(larger, parentSums);
        if (maySplit(smaller, leaves.size())) {
            search(smaller, smallerSums);
        } else {
            release(smaller);
        }
    }

    private void search(GrowingLeaf leaf, long[] sums) {
        leaf.best = search.best(sums, features);
        if (leaf.best == null) {
            release(leaf);
        }
    }

    private boolean maySplit(GrowingLeaf leaf, int leafCount) {
        return leafCount < settings.maxLeaves()
                && leaf.depth < settings.maxDepth()
                && leaf.rows() >= 2L * settings.minRowsPerLeaf();
    }

    private void release(GrowingLeaf leaf) {
        long @Nullable [] sums = leaf.sums;
        if (sums != null) {
            histograms.release(sums);
            leaf.sums = null;
        }
    }
}

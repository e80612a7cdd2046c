package io.shelfwise.forecasting.boosting;

import java.io.Serializable;

/** How many trees to grow, how large and how fast. Immutable. */
public final class BoostingSettings implements Serializable {

    private static final long serialVersionUID = 1;

    private final int trees;
    private final double learningRate;
    private final int maxLeaves;
    private final int maxDepth;
    private final int minRowsPerLeaf;
    private final double minHessianPerLeaf;
    private final double l2;
    private final double rowShare;
    private final double featureShare;
    private final long seed;

    private BoostingSettings(Builder builder) {
        trees = builder.trees;
        learningRate = builder.learningRate;
        maxLeaves = builder.maxLeaves;
        maxDepth = builder.maxDepth;
        minRowsPerLeaf = builder.minRowsPerLeaf;
        minHessianPerLeaf = builder.minHessianPerLeaf;
        l2 = builder.l2;
        rowShare = builder.rowShare;
        featureShare = builder.featureShare;
        seed = builder.seed;
    }

    /** Starts from 100 trees of up to 31 leaves with a learning rate of 0.1. */
    public static Builder builder() {
        return new Builder();
    }

    /** How many trees to grow at most. */
    public int trees() {
        return trees;
    }

    /** The share of each tree's step that is taken. */
    public double learningRate() {
        return learningRate;
    }

    /** How many leaves a tree has at most. */
    public int maxLeaves() {
        return maxLeaves;
    }

    /** How many splits lead to a leaf at most. */
    public int maxDepth() {
        return maxDepth;
    }

    /** How many rows a leaf has at least, whatever their weight. */
    public int minRowsPerLeaf() {
        return minRowsPerLeaf;
    }

    /** The least sum of weighted second derivatives in a leaf. */
    public double minHessianPerLeaf() {
        return minHessianPerLeaf;
    }

    /** What is added to that sum when a leaf is filled: more shrinks leaves of few rows. */
    public double l2() {
        return l2;
    }

    /** The share of the rows that each tree sees. */
    public double rowShare() {
        return rowShare;
    }

    /** The share of the features that each tree sees. */
    public double featureShare() {
        return featureShare;
    }

    /** What the draws of rows and features follow from. */
    public long seed() {
        return seed;
    }

    /** Collects settings. Not thread-safe. */
    public static final class Builder {

        private int trees = 100;
        private double learningRate = 0.1;
        private int maxLeaves = 31;
        private int maxDepth = Integer.MAX_VALUE;
        private int minRowsPerLeaf = 20;
        private double minHessianPerLeaf = 1e-3;
        private double l2;
        private double rowShare = 1;
        private double featureShare = 1;
        private long seed;

        private Builder() {}

        /** Sets how many trees to grow at most, from 1; 100 unless told. */
        public Builder trees(int value) {
            trees = value;
            return this;
        }

        /** Sets the share of each tree's step that is taken, above 0 up to 1; 0.1 unless told. */
        public Builder learningRate(double value) {
            learningRate = value;
            return this;
        }

        /** Sets how many leaves a tree has at most, from 2; 31 unless told. */
        public Builder maxLeaves(int value) {
            maxLeaves = value;
            return this;
        }

        /** Sets how many splits lead to a leaf at most, from 1; without limit unless told. */
        public Builder maxDepth(int value) {
            maxDepth = value;
            return this;
        }

        /** Sets how many rows a leaf has at least, from 1; 20 unless told. */
        public Builder minRowsPerLeaf(int value) {
            minRowsPerLeaf = value;
            return this;
        }

        /** Sets the least sum of weighted second derivatives in a leaf, from 0; 0.001 unless told. */
        public Builder minHessianPerLeaf(double value) {
            minHessianPerLeaf = value;
            return this;
        }

        /** Sets the L2 penalty on the values of leaves, from 0; 0 unless told. Quantiles know none. */
        public Builder l2(double value) {
            l2 = value;
            return this;
        }

        /** Sets the share of the rows that each tree sees, above 0 up to 1; 1 unless told. */
        public Builder rowShare(double value) {
            rowShare = value;
            return this;
        }

        /** Sets the share of the features that each tree sees, above 0 up to 1; 1 unless told. */
        public Builder featureShare(double value) {
            featureShare = value;
            return this;
        }

        /** Sets what the draws of rows and features follow from; 0 unless told. */
        public Builder seed(long value) {
            seed = value;
            return this;
        }

        /** The settings, checked. */
        public BoostingSettings build() {
            atLeast("trees", trees, 1);
            atLeast("maxLeaves", maxLeaves, 2);
            atLeast("maxDepth", maxDepth, 1);
            atLeast("minRowsPerLeaf", minRowsPerLeaf, 1);
            notNegative("minHessianPerLeaf", minHessianPerLeaf);
            notNegative("l2", l2);
            share("learningRate", learningRate);
            share("rowShare", rowShare);
            share("featureShare", featureShare);
            return new BoostingSettings(this);
        }

        private static void atLeast(String name, int value, int least) {
            if (value < least) {
                throw new IllegalArgumentException(name + " is " + value + "; give at least " + least);
            }
        }

        private static void notNegative(String name, double value) {
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException(name + " is " + value + "; give 0 or more");
            }
        }

        private static void share(String name, double value) {
            if (!(value > 0 && value <= 1)) {
                throw new IllegalArgumentException(name + " is " + value + "; give a share above 0 up to 1");
            }
        }
    }
}

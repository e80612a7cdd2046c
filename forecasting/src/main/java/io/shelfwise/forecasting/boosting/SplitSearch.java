package io.shelfwise.forecasting.boosting;

import org.jspecify.annotations.Nullable;

/** Finds the best split of a leaf by its histogram. Of equal ones it takes the first feature and the lowest bin. */
final class SplitSearch {

    /** Gains below this share of the terms they are the difference of are rounding errors. */
    private static final double ROUNDING = 1e-12;

    private final FeatureBins[] bins;
    private final Histograms histograms;
    private final Derivatives derivatives;
    private final BoostingSettings settings;
    private final int width;

    private long totalGradient;
    private long totalPacked;
    private double leafTerm;
    private int bestFeature;
    private int bestBin;
    private boolean bestMissingLeft;
    private double bestGain;

    SplitSearch(TrainingTable table, Histograms histograms, Derivatives derivatives, BoostingSettings settings) {
        this.bins = table.bins();
        this.histograms = histograms;
        this.derivatives = derivatives;
        this.settings = settings;
        this.width = histograms.width();
    }

    /** The best split, or none where no split gains anything within the settings. */
    @Nullable
    Split best(long[] sums, int[] features) {
        total(sums, features[0]);
        leafTerm = term(totalGradient, totalPacked);
        bestGain = 0;
        for (int feature : features) {
            search(sums, feature);
        }
        return bestGain > 0 ? new Split(bestFeature, bestBin, bestMissingLeft, bestGain) : null;
    }

    private void total(long[] sums, int feature) {
        totalGradient = 0;
        totalPacked = 0;
        for (int bin = 0; bin <= bins[feature].missing(); bin++) {
            int at = histograms.offset(feature) + bin * width;
            totalGradient += sums[at];
            totalPacked += sums[at + width - 1];
        }
    }

    private void search(long[] sums, int feature) {
        int missing = bins[feature].missing();
        int at = histograms.offset(feature) + missing * width;
        boolean someMissing = derivatives.count(sums[at + width - 1]) > 0;
        scan(sums, feature, 0, 0, someMissing, false);
        if (someMissing) {
            scan(sums, feature, sums[at], sums[at + width - 1], true, true);
        }
    }

    /** Tries each bin in turn as the last to go left, beginning with what goes left anyway. */
    private void scan(long[] sums, int feature, long gradient, long packed, boolean someMissing, boolean missingLeft) {
        int minimum = settings.minRowsPerLeaf();
        int rows = derivatives.count(totalPacked);
        int end = bins[feature].count() - (someMissing && !missingLeft ? 0 : 1);
        int at = histograms.offset(feature);
        for (int bin = 0; bin < end; bin++, at += width) {
            long more = sums[at + width - 1];
            if (more == 0) {
                continue;
            }
            gradient += sums[at];
            packed += more;
            int left = derivatives.count(packed);
            if (rows - left < minimum) {
                break;
            }
            if (left >= minimum) {
                offer(feature, bin, gradient, packed, someMissing ? missingLeft : left * 2 >= rows);
            }
        }
    }

    private void offer(int feature, int bin, long gradient, long packed, boolean missingLeft) {
        double leftHessian = hessian(packed);
        double rightHessian = hessian(totalPacked - packed);
        if (leftHessian < settings.minHessianPerLeaf() || rightHessian < settings.minHessianPerLeaf()) {
            return;
        }
        double terms = term(gradient, packed) + term(totalGradient - gradient, totalPacked - packed);
        double gain = terms - leafTerm;
        if (gain > bestGain && gain > ROUNDING * terms) {
            bestGain = gain;
            bestFeature = feature;
            bestBin = bin;
            bestMissingLeft = missingLeft;
        }
    }

    /** Twice what the best constant takes off the loss of some rows, to second order. */
    private double term(long gradient, long packed) {
        double sum = derivatives.unitHessian ? derivatives.gradient(gradient) : derivatives.plainGradient(gradient);
        double hessian = hessian(packed) + settings.l2();
        return hessian > 0 ? sum * sum / hessian : 0;
    }

    private double hessian(long packed) {
        return derivatives.unitHessian ? derivatives.count(packed) : derivatives.hessian(packed);
    }
}

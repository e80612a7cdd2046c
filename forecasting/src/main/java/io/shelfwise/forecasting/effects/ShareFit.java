package io.shelfwise.forecasting.effects;

import io.shelfwise.forecasting.pooling.ObservedSeries;
import java.util.ArrayList;
import java.util.List;

/**
 * The share of missing demand that siblings take over, by how each block of a product's periods splits into those with and
 * without a sibling out of stock: conditional likelihood, as in {@code BlockPoisson}, of factors {@code 1 + share * missing}.
 */
final class ShareFit {

    private static final int BLOCK = 112;
    private static final int HALVINGS = 40;

    /** Shares of less than this many times their variance are taken for chance. */
    private static final double EVIDENCE = 2;

    private static final double STEP = 1e-4;

    private final List<double[][]> blocks = new ArrayList<>();

    void add(ObservedSeries series, Family family) {
        for (int from = series.firstSale(); from < series.length(); from += BLOCK) {
            int to = Math.min(series.length(), from + BLOCK);
            double[] units = new double[to - from];
            double[] missing = new double[to - from];
            boolean differs = false;
            for (int i = from; i < to; i++) {
                units[i - from] = series.value(i);
                missing[i - from] = family.missing(series.start() + i);
                differs |= missing[i - from] > 0;
            }
            if (differs) {
                blocks.add(new double[][] {units, missing});
            }
        }
    }

    /** 0 to 1, shrunk to none as far as chance alone may make it. */
    double share() {
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (slope(middle)[0] > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double share = low;
        double[] at = slope(share);
        double bent = (at[0] - slope(share + STEP)[0]) / STEP;
        double variance = bent > 0 ? at[1] / bent / bent : Double.POSITIVE_INFINITY;
        return share <= STEP ? 0 : share * Math.max(0, 1 - EVIDENCE * variance / (share * share));
    }

    /** The slope of the likelihood, and the sum of squares of blocks' slopes. */
    private double[] slope(double share) {
        double sum = 0;
        double squares = 0;
        for (double[][] block : blocks) {
            double slope = slope(block[0], block[1], share);
            sum += slope;
            squares += slope * slope;
        }
        return new double[] {sum, squares};
    }

    private static double slope(double[] units, double[] missing, double share) {
        double sold = 0;
        double told = 0;
        double due = 0;
        double dueSlope = 0;
        for (int i = 0; i < units.length; i++) {
            if (units[i] >= 0) {
                double factor = 1 + share * missing[i];
                sold += units[i];
                told += units[i] * missing[i] / factor;
                due += factor;
                dueSlope += missing[i];
            }
        }
        return due > 0 ? told - sold * dueSlope / due : 0;
    }
}

package io.shelfwise.forecasting.theory.internal;

import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/** Roots of rising functions and minima of functions with a single valley, to the last digits. */
public final class Search {

    private static final int HALVINGS = 2_000;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final double PRECISE = 1e-12;

    private Search() {}

    /** Where a rising function crosses 0, by halving between two bounds that hold it. */
    public static double root(DoubleUnaryOperator rising, double below, double above) {
        double low = below;
        double high = above;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) {
                break;
            }
            if (rising.applyAsDouble(middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** A value above the start at which a rising function is no longer below 0, found by doubling. */
    public static double above(DoubleUnaryOperator rising, double start) {
        double value = start;
        while (rising.applyAsDouble(value) < 0) {
            value *= 2;
            Require.that(
                    value < Double.MAX_VALUE / 2,
                    "no bound was found from " + start,
                    "give costs and demand of comparable size");
        }
        return value;
    }

    /** Where a function with one valley is least between two bounds, by golden sections. */
    public static double least(DoubleUnaryOperator valley, double from, double to) {
        double low = from;
        double high = to;
        while (high - low > PRECISE * Math.max(1, Math.abs(low) + Math.abs(high))) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (valley.applyAsDouble(left) <= valley.applyAsDouble(right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return low + (high - low) / 2;
    }

    /** The least whole number at which a convex function is least, walking down from a start. */
    public static int leastWhole(IntToDoubleFunction valley, int start) {
        int at = start;
        while (valley.applyAsDouble(at + 1) < valley.applyAsDouble(at)) {
            at++;
        }
        while (valley.applyAsDouble(at - 1) <= valley.applyAsDouble(at)) {
            at--;
        }
        return at;
    }
}

package io.shelfwise.forecasting.boosting;

/** Refuses rows that nothing can be learnt from. */
final class RowChecks {

    private RowChecks() {}

    static void length(String name, double[] values, int rows) {
        if (values.length != rows) {
            throw new IllegalArgumentException(
                    name + " has " + values.length + " values for " + rows + " rows; give one for each row");
        }
    }

    static void features(float[] features, int expected) {
        if (features.length != expected) {
            throw new IllegalArgumentException(
                    "features has " + features.length + " values; give " + expected + ", NaN where one is missing");
        }
        for (int feature = 0; feature < expected; feature++) {
            if (Float.isInfinite(features[feature])) {
                throw new IllegalArgumentException(
                        "features[" + feature + "] is " + features[feature] + "; give a finite value or NaN");
            }
        }
    }

    static void target(double target) {
        if (!Double.isFinite(target)) {
            throw new IllegalArgumentException("target is " + target + "; leave out rows without a finite target");
        }
    }

    static void weight(double weight) {
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("weight is " + weight + "; give one above 0, or leave the row out");
        }
    }
}

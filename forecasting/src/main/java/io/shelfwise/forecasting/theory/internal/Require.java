package io.shelfwise.forecasting.theory.internal;

import java.util.List;

/** Refuses what no model takes, by name. */
public final class Require {

    private Require() {}

    /** Returns a value above 0, or refuses it. */
    public static double positive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " is " + value + "; give a finite number above 0");
        }
        return value;
    }

    /** Returns a value of at least 0, or refuses it. */
    public static double notNegative(String name, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " is " + value + "; give a finite number of at least 0");
        }
        return value;
    }

    /** Returns a finite value, or refuses it. */
    public static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " is " + value + "; give a finite number");
        }
        return value;
    }

    /** Returns a probability strictly between 0 and 1, or refuses it. */
    public static double fraction(String name, double value) {
        if (!(value > 0 && value < 1)) {
            throw new IllegalArgumentException(name + " is " + value + "; give above 0 and below 1");
        }
        return value;
    }

    /** Returns a count of at least this many, or refuses it. */
    public static int atLeast(String name, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(name + " is " + value + "; give at least " + least);
        }
        return value;
    }

    /** Returns a list of this length, or refuses it. */
    public static <T> List<T> length(String name, List<T> values, int length) {
        if (values.size() != length) {
            throw new IllegalArgumentException(
                    name + " has " + values.size() + " entries; give " + length + ", one for each");
        }
        return List.copyOf(values);
    }

    /** Refuses what does not hold, in two parts. */
    public static void that(boolean holds, String wrong, String instead) {
        if (!holds) {
            throw new IllegalArgumentException(wrong + "; " + instead);
        }
    }
}

package io.shelfwise.forecasting.models.counts;

/** Smoothing constants to choose from. */
final class Constants {

    private static final double[] GRID = {0.02, 0.05, 0.1, 0.15, 0.2, 0.3};

    private Constants() {}

    /** The usual candidates. */
    static double[] grid() {
        return GRID.clone();
    }

    /** This one alone. */
    static double[] only(double constant, String name) {
        if (!(constant > 0 && constant <= 1)) {
            throw new IllegalArgumentException(name + " is " + constant + "; give above 0 and at most 1, such as 0.1");
        }
        return new double[] {constant};
    }

    /** How they are chosen, for a name. */
    static String suffix(double[] constants) {
        return constants.length > 1 ? ", optimised" : "";
    }
}

package io.shelfwise.forecasting.models.smoothing;

/** The squared one-step errors of simple exponential smoothing with the best start for one smoothing constant. */
public final class LevelErrors {

    private static final double[] GRID = {1e-4, 0.02, 0.06, 0.12, 0.2, 0.35, 0.6, 0.9999};
    private static final double FADED = 1e-9;

    private final double[] values;
    private final int first;
    private double alpha;
    private double start;
    private double squares;
    private double level;

    private LevelErrors(double[] values) {
        this.values = values;
        int index = 0;
        while (index < values.length && Double.isNaN(values[index])) {
            index++;
        }
        this.first = index;
    }

    /**
     * With the smoothing constant that makes them least.
     *
     * @param values {@code NaN} where not observed
     */
    public static LevelErrors best(double[] values) {
        LevelErrors errors = new LevelErrors(values);
        if (errors.first < values.length) {
            errors.run(LineSearch.minimum(errors::run, GRID));
        }
        return errors;
    }

    /**
     * With a given smoothing constant.
     *
     * @param alpha above 0, at most 1
     */
    public static LevelErrors of(double[] values, double alpha) {
        LevelErrors errors = new LevelErrors(values);
        if (errors.first < values.length) {
            errors.run(alpha);
        }
        return errors;
    }

    /** The smoothing constant. */
    public double alpha() {
        return alpha;
    }

    /** The level before the first value. */
    public double start() {
        return start;
    }

    /** The level after the last value. */
    public double level() {
        return level;
    }

    /** The sum of squared errors. */
    public double squares() {
        return squares;
    }

    /** Runs from the first value as start; what a better start would change is a regression on its fading. */
    private double run(double constant) {
        double running = values[first];
        double fading = 1;
        double plain = 0;
        double cross = 0;
        double faded = 0;
        int i = first;
        for (; i < values.length && fading > FADED; i++) {
            double error = values[i] - running;
            if (!Double.isNaN(error)) {
                plain += error * error;
                cross += error * fading;
                faded += fading * fading;
                running += constant * error;
                fading *= 1 - constant;
            }
        }
        double change = cross / faded;
        running += fading * change;
        double sum = plain - cross * change;
        for (; i < values.length; i++) {
            double error = values[i] - running;
            if (!Double.isNaN(error)) {
                sum += error * error;
                running += constant * error;
            }
        }
        alpha = constant;
        start = values[first] + change;
        level = running;
        squares = Math.max(0, sum);
        return squares;
    }
}

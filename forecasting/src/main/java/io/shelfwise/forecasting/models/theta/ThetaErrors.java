package io.shelfwise.forecasting.models.theta;

import io.shelfwise.forecasting.models.Observed;
import io.shelfwise.forecasting.models.smoothing.LineSearch;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * The squared one-step errors of a Theta state model with the best start level and theta for one smoothing constant.
 *
 * <p>With {@code w = 1 - 1/theta} the expectation is {@code l(t-1) + w g(t)} and {@code g(t) = (1 - alpha)^(t-1) A + (1 -
 * (1 - alpha)^t) / alpha B} for the line A + B t. All of it is linear in the start level and in w, so that for each
 * alpha they are a regression and one pass finds both.
 */
final class ThetaErrors {

    private static final double[] GRID = {0.14, 0.25, 0.4, 0.6, 0.8, 0.99};
    private static final double LEAST_ALPHA = 0.1;
    private static final double LONGEST_MEMORY = 12;
    private static final int WARM_UP = 3;
    private static final int ENOUGH_FOR_THETA = 10;
    private static final double DEGENERATE = 1e-10;

    private final double[] values;
    private final boolean optimised;
    private final int warmUp;
    private final double[] intercept;
    private final double[] slope;
    private final RunningLine line;
    private double alpha;
    private double weight;
    private double level;
    private double start;
    private double squares;

    /**
     * @param values {@code NaN} where not observed, the first observed
     * @param dynamic whether the line at each time goes through earlier values only
     * @param optimised whether theta is fitted rather than 2
     * @param warmUp how many errors at the start do not count
     */
    ThetaErrors(double[] values, boolean dynamic, boolean optimised, int warmUp) {
        this.values = values;
        this.warmUp = warmUp;
        this.optimised = optimised;
        this.line = new RunningLine();
        this.intercept = new double[values.length];
        this.slope = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            if (dynamic) {
                slope[i] = line.slope();
                intercept[i] = line.intercept();
            }
            line.add(i + 1, values[i]);
        }
        if (!dynamic) {
            Arrays.fill(slope, line.slope());
            Arrays.fill(intercept, line.intercept());
        }
    }

    /** With the best smoothing constant. */
    static ThetaErrors best(double[] values, boolean dynamic, boolean optimised) {
        int observed = Observed.count(values);
        boolean fitTheta = optimised && observed >= ENOUGH_FOR_THETA;
        ThetaErrors errors = new ThetaErrors(values, dynamic, fitTheta, Math.min(WARM_UP, observed / 4));
        errors.run(LineSearch.minimum(errors::run, grid(observed)));
        return errors;
    }

    /** From 0.1, or from 12 over the number of values where that is less. */
    private static double[] grid(int observed) {
        double least = Math.min(LEAST_ALPHA, LONGEST_MEMORY / observed);
        return DoubleStream.concat(DoubleStream.of(least, (least + GRID[0]) / 2), DoubleStream.of(GRID))
                .toArray();
    }

    double alpha() {
        return alpha;
    }

    /** Of the line, {@code 1 - 1/theta}. */
    double weight() {
        return weight;
    }

    /** After the last value. */
    double level() {
        return level;
    }

    /** The level before the first value. */
    double start() {
        return start;
    }

    double squares() {
        return squares;
    }

    /** How many errors at the start do not count. */
    int warmUp() {
        return warmUp;
    }

    /** Through all values. */
    RunningLine line() {
        return line;
    }

    /** Runs with the first value as start and no line, and regresses the errors on what start and line would change. */
    double run(double constant) {
        double keep = 1 - constant;
        double memory = 1 / constant;
        double plain = values[0];
        double fading = 1;
        double drifting = 0;
        double power = 1;
        double ee = 0;
        double ef = 0;
        double ed = 0;
        double ff = 0;
        double fd = 0;
        double dd = 0;
        for (int i = 0; i < values.length; i++) {
            double pull = power * intercept[i];
            power *= keep;
            pull += (1 - power) * memory * slope[i];
            double error = values[i] - plain;
            if (Double.isNaN(error)) {
                drifting += constant * pull;
                continue;
            }
            double moved = drifting + pull;
            if (i >= warmUp) {
                ee += error * error;
                ef += error * fading;
                ed += error * moved;
                ff += fading * fading;
                fd += fading * moved;
                dd += moved * moved;
            }
            plain += constant * error;
            fading *= keep;
            drifting *= keep;
        }
        weight = weight(ef, ed, ff, fd, dd);
        double change = (ef - weight * fd) / ff;
        squares = Math.max(
                0,
                ee
                        - change * ef
                        - weight * ed
                        + weight * (change * fd + weight * dd - ed)
                        + change * (change * ff + weight * fd - ef));
        alpha = constant;
        start = values[0] + change;
        level = plain + fading * change + drifting * weight;
        return squares;
    }

    private double weight(double ef, double ed, double ff, double fd, double dd) {
        if (!optimised) {
            return 0.5;
        }
        double determinant = ff * dd - fd * fd;
        double best = determinant > DEGENERATE * ff * dd ? (ff * ed - fd * ef) / determinant : 0;
        return Math.min(1, Math.max(0, best));
    }
}

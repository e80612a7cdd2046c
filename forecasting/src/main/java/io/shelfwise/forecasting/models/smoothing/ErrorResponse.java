package io.shelfwise.forecasting.models.smoothing;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * How one-step errors carry on in a linear innovations model: one of size 1 moves the value k periods later by {@code
 * c(k) = alpha + beta (phi + ... + phi^k) + gamma [k is a multiple of the season]} (Hyndman, Koehler, Ord and Snyder
 * 2008, "Forecasting with exponential smoothing", table 6.1).
 *
 * <p>With alpha 0.5 and variance 4 the sum of two periods has variance 4 * ((1 + 0.5)^2 + 1) = 13.
 *
 * @param variance of one-step errors
 * @param alpha of the level
 * @param beta of the trend; 0 for none
 * @param damping of the trend, 1 for none
 * @param gamma of the season; 0 for none
 * @param season at least 1
 */
public record ErrorResponse(double variance, double alpha, double beta, double damping, double gamma, int season) {

    /** Of a model that has a level only. */
    public static ErrorResponse ofLevel(double variance, double alpha) {
        return new ErrorResponse(variance, alpha, 0, 1, 0, 1);
    }

    /** The variance of the sum over a window, each period counting once. */
    public double ofSum(int from, int to) {
        double[] response = response(to);
        for (int k = 1; k < to; k++) {
            response[k] += response[k - 1];
        }
        double squares = 0;
        for (int j = 0; j < to; j++) {
            double moved = response[to - 1 - j] - (j < from ? response[from - 1 - j] : 0);
            squares += moved * moved;
        }
        return variance * squares;
    }

    /** The variance of a weighted sum over a window. */
    public double ofSum(int from, int to, IntToDoubleFunction weight) {
        return ofSum(from, to, weight, step -> 1);
    }

    /**
     * The variance of a weighted sum over a window where errors differ in size.
     *
     * @param weight of each step in the sum
     * @param size of the error at each step, relative to the standard error
     */
    public double ofSum(int from, int to, IntToDoubleFunction weight, IntToDoubleFunction size) {
        double[] response = response(to);
        double[] weights = new double[to];
        Arrays.setAll(weights, step -> step < from ? 0 : weight.applyAsDouble(step));
        double squares = 0;
        for (int j = 0; j < to; j++) {
            double moved = 0;
            for (int step = Math.max(from, j); step < to; step++) {
                moved += weights[step] * response[step - j];
            }
            moved *= size.applyAsDouble(j);
            squares += moved * moved;
        }
        return variance * squares;
    }

    /** What an error of 1 does so many periods later, itself first. */
    public double[] response(int periods) {
        double[] response = new double[periods];
        double trend = 0;
        double damped = 1;
        for (int k = 0; k < periods; k++) {
            response[k] = k == 0 ? 1 : alpha + beta * trend + (k % season == 0 ? gamma : 0);
            damped *= damping;
            trend += damped;
        }
        return response;
    }
}

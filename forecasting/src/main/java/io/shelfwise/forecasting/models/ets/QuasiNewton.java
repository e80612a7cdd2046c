package io.shelfwise.forecasting.models.ets;

import java.util.Arrays;

/**
 * The method of Broyden, Fletcher, Goldfarb and Shanno (Nocedal and Wright 2006, "Numerical optimization", algorithm 6.1)
 * with a backtracking line search.
 */
final class QuasiNewton {

    private static final double ENOUGH_DECREASE = 1e-4;
    private static final int BACKTRACKS = 12;
    private static final double LONGEST_STEP = 2;

    private final Target target;
    private final int size;
    private final double[] at;
    private final double[] trial;
    private final double[] gradient;
    private final double[] nextGradient;
    private final double[] direction;
    private final double[] product;
    private final double[][] inverse;
    private double value;

    /** A smooth function. */
    interface Target {

        /** The value, infinite where there is none. */
        double value(double[] at);

        /** The derivatives where the value was asked for last. */
        void gradient(double[] gradient);
    }

    QuasiNewton(Target target, double[] start) {
        this.target = target;
        this.size = start.length;
        this.at = start;
        this.trial = new double[size];
        this.gradient = new double[size];
        this.nextGradient = new double[size];
        this.direction = new double[size];
        this.product = new double[size];
        this.inverse = new double[size][size];
    }

    /**
     * Descends from the start, which takes the best point.
     *
     * @param precision stops when two steps together gain less
     * @param maxSteps at most so many
     * @param needed stops when as many steps again as allowed, as good as the last two, would not come below
     * @return the least value found
     */
    double minimise(double precision, int maxSteps, double needed) {
        value = target.value(at);
        if (!(value < Double.POSITIVE_INFINITY)) {
            return value;
        }
        target.gradient(gradient);
        reset();
        double gainBefore = Double.POSITIVE_INFINITY;
        boolean fresh = true;
        for (int step = 0; step < maxSteps; step++) {
            double gain = step();
            if (gain <= 0 && fresh) {
                break;
            }
            fresh = gain <= 0;
            if (fresh) {
                reset();
                continue;
            }
            if (gain + gainBefore < precision || value - maxSteps * (gain + gainBefore) / 2 > needed) {
                break;
            }
            gainBefore = gain;
        }
        return value;
    }

    /** Forgets the curvature: the first step is as long as half a unit at most. */
    private void reset() {
        double norm = 0;
        for (double each : gradient) {
            norm += each * each;
        }
        double scale = Math.min(1, 0.5 / Math.sqrt(norm + 1e-300));
        for (int i = 0; i < size; i++) {
            Arrays.fill(inverse[i], 0);
            inverse[i][i] = scale;
        }
    }

    /** One step downhill; what it gained, 0 or less if nothing. */
    private double step() {
        double slope = direct();
        if (!(slope < 0)) {
            return 0;
        }
        double length = 1;
        for (int tries = 0; tries < BACKTRACKS; tries++) {
            for (int i = 0; i < size; i++) {
                trial[i] = at[i] + length * direction[i];
            }
            double next = target.value(trial);
            if (next <= value + ENOUGH_DECREASE * length * slope) {
                target.gradient(nextGradient);
                learn(length);
                double gain = value - next;
                System.arraycopy(trial, 0, at, 0, size);
                System.arraycopy(nextGradient, 0, gradient, 0, size);
                value = next;
                return gain;
            }
            double vertex = -slope * length * length / (2 * (next - value - slope * length));
            length = vertex > 0.1 * length && vertex < 0.5 * length ? vertex : (next < 1e300 ? 0.3 : 0.2) * length;
        }
        return 0;
    }

    /** The direction to go, none of its parts too long, and its slope. */
    private double direct() {
        double longest = 0;
        for (int i = 0; i < size; i++) {
            double sum = 0;
            for (int j = 0; j < size; j++) {
                sum -= inverse[i][j] * gradient[j];
            }
            direction[i] = sum;
            longest = Math.max(longest, Math.abs(sum));
        }
        double shorten = longest > LONGEST_STEP ? LONGEST_STEP / longest : 1;
        double slope = 0;
        for (int i = 0; i < size; i++) {
            direction[i] *= shorten;
            slope += direction[i] * gradient[i];
        }
        return slope;
    }

    /** Learns the curvature along the step just taken. */
    private void learn(double length) {
        double curvature = 0;
        for (int i = 0; i < size; i++) {
            curvature += length * direction[i] * (nextGradient[i] - gradient[i]);
        }
        if (!(curvature > 1e-12)) {
            return;
        }
        double quadratic = 0;
        for (int i = 0; i < size; i++) {
            double sum = 0;
            for (int j = 0; j < size; j++) {
                sum += inverse[i][j] * (nextGradient[j] - gradient[j]);
            }
            product[i] = sum;
            quadratic += sum * (nextGradient[i] - gradient[i]);
        }
        double both = (1 + quadratic / curvature) / curvature;
        for (int i = 0; i < size; i++) {
            double moved = length * direction[i];
            for (int j = 0; j < size; j++) {
                double other = length * direction[j];
                inverse[i][j] += both * moved * other - (product[i] * other + moved * product[j]) / curvature;
            }
        }
    }
}

package io.shelfwise.forecasting.regression;

import java.util.Arrays;

/**
 * Poisson regression with a log link, its coefficients shrunk to 0 by normal priors: penalised iteratively reweighted
 * least squares (le Cessie and van Houwelingen 1992, "Ridge estimators in logistic regression", carried over to counts).
 * Counts that scatter more than Poisson ones weigh less, by the Pearson dispersion (McCullagh and Nelder 1989,
 * "Generalized linear models", section 6.2).
 *
 * <p>Column 0 is the intercept, which is not shrunk. With units 4 and 8 and one column of 0 and 1 whose prior is very
 * wide, its coefficient is log 2 = 0.693; a prior of spread 0.5 pulls it to 0.182 where the dispersion is 2.
 */
final class RidgePoisson {

    private static final int ITERATIONS = 30;
    private static final int HALVINGS = 10;
    private static final double CLOSE = 1e-8;
    private static final double MOST = 30;
    private static final double LEAST_DISPERSION = 1e-6;

    private final SparseRows rows;
    private final double[] units;
    private final double[] precision;
    private final double[] coefficients;
    private double dispersion;

    /**
     * @param units one a row, {@code NaN} where the row does not count; at least one above 0
     * @param spreads standard deviation of each column's prior
     */
    RidgePoisson(SparseRows rows, double[] units, double[] spreads) {
        this.rows = rows;
        this.units = units;
        this.precision =
                Arrays.stream(spreads).map(spread -> 1 / (spread * spread)).toArray();
        this.precision[0] = 0;
        this.coefficients = new double[spreads.length];
        double mean = Arrays.stream(units).filter(each -> each >= 0).average().orElse(1);
        coefficients[0] = Math.log(mean);
    }

    /** The fitted coefficients, for a given dispersion. */
    double[] fit(double givenDispersion) {
        dispersion = Math.max(LEAST_DISPERSION * Math.exp(coefficients[0]), givenDispersion);
        double objective = objective(coefficients);
        for (int i = 0; i < ITERATIONS; i++) {
            double[] next = damped(step(), objective);
            double reached = objective(next);
            System.arraycopy(next, 0, coefficients, 0, next.length);
            if (objective - reached <= CLOSE * (1 + Math.abs(reached))) {
                break;
            }
            objective = reached;
        }
        return coefficients.clone();
    }

    /** The fitted coefficients, for the dispersion that the fit itself shows. */
    double[] fit() {
        fit(pearson());
        return fit(pearson());
    }

    /** The mean squared error in units of the Poisson variance. */
    double pearson() {
        double sum = 0;
        int count = 0;
        for (int row = 0; row < units.length; row++) {
            if (units[row] >= 0) {
                double mean = mean(row, coefficients);
                sum += (units[row] - mean) * (units[row] - mean) / mean;
                count++;
            }
        }
        return sum / count;
    }

    private double mean(int row, double[] at) {
        return Math.exp(Math.min(MOST, Math.max(-MOST, rows.times(row, at))));
    }

    private double objective(double[] at) {
        double sum = 0;
        for (int row = 0; row < units.length; row++) {
            if (units[row] >= 0) {
                sum += (mean(row, at) - units[row] * rows.times(row, at)) / dispersion;
            }
        }
        for (int column = 0; column < at.length; column++) {
            sum += precision[column] * at[column] * at[column] / 2;
        }
        return sum;
    }

    /** Newton's step. */
    private double[] step() {
        int columns = coefficients.length;
        double[][] curvature = new double[columns][columns];
        double[] slope = new double[columns];
        for (int row = 0; row < units.length; row++) {
            if (units[row] >= 0) {
                double mean = mean(row, coefficients);
                rows.addSquareTo(curvature, row, mean / dispersion);
                rows.addTo(slope, row, (units[row] - mean) / dispersion);
            }
        }
        for (int column = 0; column < columns; column++) {
            curvature[column][column] += precision[column];
            slope[column] -= precision[column] * coefficients[column];
        }
        Cholesky.solve(curvature, slope);
        return slope;
    }

    /** As much of the step as does not make matters worse. */
    private double[] damped(double[] step, double objective) {
        double[] next = new double[step.length];
        double share = 1;
        for (int i = 0; i < HALVINGS; i++) {
            for (int column = 0; column < next.length; column++) {
                next[column] = coefficients[column] + share * step[column];
            }
            if (objective(next) <= objective) {
                return next;
            }
            share /= 2;
        }
        return coefficients.clone();
    }
}

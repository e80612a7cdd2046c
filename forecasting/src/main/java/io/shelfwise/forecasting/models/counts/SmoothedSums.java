package io.shelfwise.forecasting.models.counts;

import io.shelfwise.forecasting.models.ErrorVariance;

/** Simple exponential smoothing (Brown 1956) of sums over so many periods each, from the first sum on. */
final class SmoothedSums {

    private final int periods;
    private double constant;
    private double level;
    private double squares = Double.POSITIVE_INFINITY;
    private int errors;

    /**
     * @param constants of which the one with the least squared one-step errors is taken
     */
    SmoothedSums(double[] seen, int periods, double[] constants) {
        this.periods = periods;
        double[] sums = Seen.sums(seen, periods);
        for (double each : constants) {
            smooth(sums, each);
        }
    }

    private void smooth(double[] sums, double candidate) {
        double at = sums[0];
        double sum = 0;
        for (int i = 1; i < sums.length; i++) {
            double error = sums[i] - at;
            sum += error * error;
            at += candidate * error;
        }
        if (sum < squares) {
            constant = candidate;
            level = at;
            squares = sum;
            errors = sums.length - 1;
        }
    }

    /** The mean of one period. */
    double rate() {
        return level / periods;
    }

    /** The variance of one period, were periods independent. */
    double chance() {
        return ErrorVariance.of(squares, errors, 1, level) / periods;
    }

    /** By which share of one period's error the rate moves. */
    double gain() {
        return constant / periods;
    }
}

package io.shelfwise.forecasting.models.ets;

import java.util.Arrays;

/** Smoothing constants and start states; also what a pass over a series ends with. Mutable, never shared. */
final class EtsParameters {

    double alpha;
    double beta;
    double damping = 1;
    double gamma;
    double level;
    double trend;
    final double[] season;

    EtsParameters(int period) {
        season = new double[period];
    }

    EtsParameters copy() {
        EtsParameters copy = new EtsParameters(season.length);
        copy.set(this);
        return copy;
    }

    void set(EtsParameters other) {
        alpha = other.alpha;
        beta = other.beta;
        damping = other.damping;
        gamma = other.gamma;
        level = other.level;
        trend = other.trend;
        System.arraycopy(other.season, 0, season, 0, Math.min(season.length, other.season.length));
    }

    void clear() {
        alpha = 0;
        beta = 0;
        damping = 0;
        gamma = 0;
        level = 0;
        trend = 0;
        Arrays.fill(season, 0);
    }
}

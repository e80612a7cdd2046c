package io.shelfwise.forecasting.pooling;

import java.io.Serializable;

/**
 * The forecast that trees correct: the weighted levels times the season, the mean of two Theta methods, or the last two
 * seasons, whichever erred least over all products' pasts.
 */
final class Base implements Serializable {

    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final double[] weights;

    Base(Kind kind, double[] weights) {
        this.kind = kind;
        this.weights = weights;
    }

    /** What it is made of. */
    enum Kind {
        LEVELS("winsorised levels by season"),
        THETA("Theta, optimised and dynamic optimised"),
        LEVELS_AND_THETA("mean of winsorised levels by season and Theta"),
        GROWTH("last two seasons with half their growth");

        final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    Kind kind() {
        return kind;
    }

    double[] weights() {
        return weights.clone();
    }

    double at(Origin origin, int step) {
        return switch (kind) {
            case LEVELS -> level(origin) * origin.factor(step);
            case LEVELS_AND_THETA -> 0.5 * (level(origin) * origin.factor(step) + theta(origin, step));
            case THETA -> theta(origin, step);
            case GROWTH -> origin.path(Origin.GROWTH, step);
        };
    }

    private static double theta(Origin origin, int step) {
        return 0.5 * (origin.path(Origin.DYNAMIC_THETA, step) + origin.path(Origin.OPTIMISED_THETA, step));
    }

    private double level(Origin origin) {
        double level = 0;
        for (int i = 0; i < weights.length; i++) {
            level += weights[i] * origin.levels[i];
        }
        return level;
    }

    /** The root mean square error over the periods observed after an origin, by its scale; {@code NaN} for none. */
    double error(Origin origin, int horizon) {
        double squares = 0;
        int count = 0;
        for (int step = 0; step < horizon; step++) {
            if (origin.series.isObserved(origin.at + step)) {
                double miss = (origin.series.value(origin.at + step) - at(origin, step)) / origin.scale;
                squares += miss * miss;
                count++;
            }
        }
        return count == 0 ? Double.NaN : Math.sqrt(squares / count);
    }
}

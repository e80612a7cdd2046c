package io.shelfwise.forecasting.pooling;

import java.util.List;

/** Fits the weights of the levels and picks the base that erred least in the past, Theta if none did clearly. */
final class BaseChoice {

    /** Theta, which fits no weights to the past it is judged on, is left only for what errs this much less. */
    private static final double CLEARLY_BETTER = 0.98;

    private BaseChoice() {}

    static Base of(List<Origin> past, Pool pool, int horizon) {
        double[] weights = weights(past, horizon);
        if (!pool.smooth()) {
            return new Base(Base.Kind.LEVELS, weights);
        }
        Base best = new Base(Base.Kind.THETA, weights);
        double least = error(best, past, horizon) * CLEARLY_BETTER;
        for (Base.Kind kind : List.of(Base.Kind.LEVELS, Base.Kind.LEVELS_AND_THETA, Base.Kind.GROWTH)) {
            Base other = new Base(kind, weights);
            double error = error(other, past, horizon);
            if (error < least) {
                least = error;
                best = other;
            }
        }
        return best;
    }

    static double error(Base base, List<Origin> past, int horizon) {
        double sum = 0;
        int count = 0;
        for (Origin origin : past) {
            double error = base.error(origin, horizon);
            if (!Double.isNaN(error)) {
                sum += error;
                count++;
            }
        }
        return sum / Math.max(1, count);
    }

    private static double[] weights(List<Origin> past, int horizon) {
        Stacking stacking = new Stacking(Levels.USUAL_WEIGHTS);
        double[] expected = new double[Levels.COUNT];
        for (Origin origin : past) {
            double weight = Weighting.ofScale(origin, 2);
            for (int step = 0; step < horizon; step++) {
                if (origin.series.isObserved(origin.at + step)) {
                    double factor = origin.factor(step) / origin.scale;
                    for (int i = 0; i < expected.length; i++) {
                        expected[i] = origin.levels[i] * factor;
                    }
                    stacking.add(expected, origin.series.value(origin.at + step) / origin.scale, weight);
                }
            }
        }
        return stacking.weights();
    }
}

package io.shelfwise.forecasting;

import java.io.Serializable;
import java.util.Arrays;
import org.apache.commons.math3.special.Erf;

/**
 * What the probabilities of a distribution really mean, learnt from where past sums fell in theirs (Kuleshov, Fenner,
 * Ermon 2018, "Accurate uncertainties for deep learning using calibrated regression"). Both sides are told as quantiles of
 * the standard normal distribution, with straight lines between and beyond a few of them, so that tails go on.
 */
final class Calibration implements Serializable {

    static final Calibration NONE = new Calibration(new double[] {0}, new double[] {0}, 1);

    private static final long serialVersionUID = 1;
    private static final double[] LEVELS = {0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99};
    private static final double SQRT_2 = Math.sqrt(2);

    /** A place nearer to an end is taken as no nearer: 1 in a million. */
    private static final double FARTHEST = 4.75;

    /** So many past sums count as much as the distribution's own word. */
    private static final double PRIOR = 50;

    private static final double MOST_RATIO = 3;
    private static final double LEAST_BEYOND = 4;
    private static final double LEAST_RISE = 0.1;

    private final double[] levels;
    private final double[] places;
    private final double ratio;

    private Calibration(double[] levels, double[] places, double ratio) {
        this.levels = levels;
        this.places = places;
        this.ratio = ratio;
    }

    /**
     * Learns.
     *
     * @param fell the probabilities that past sums fell at
     * @param sums how many sums these are of
     * @param ratio what they came to in all, of what was expected
     * @param centred whether the middle is right already, so that only the spread is learnt
     */
    static Calibration of(double[] fell, int sums, double ratio, boolean centred) {
        double[] sorted = Arrays.stream(fell).map(Calibration::normal).sorted().toArray();
        double[] known = Arrays.stream(LEVELS)
                .filter(level -> sums * Math.min(level, 1 - level) >= LEAST_BEYOND)
                .toArray();
        if (known.length == 0) {
            return NONE;
        }
        double middle = centred ? at(sorted, 0.5) : 0;
        double trust = sums / (sums + PRIOR);
        double[] levels = new double[known.length];
        double[] places = new double[known.length];
        for (int i = 0; i < known.length; i++) {
            levels[i] = normal(known[i]);
            places[i] = levels[i] + trust * (at(sorted, known[i]) - middle - levels[i]);
            if (i > 0) {
                places[i] = Math.max(places[i], places[i - 1] + LEAST_RISE * (levels[i] - levels[i - 1]));
            }
        }
        double bounded = Math.max(1 / MOST_RATIO, Math.min(MOST_RATIO, ratio));
        return new Calibration(levels, places, centred ? 1 : Math.pow(bounded, trust));
    }

    private static double at(double[] sorted, double level) {
        double place = level * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** The distribution with its probabilities put right. */
    DemandDistribution of(DemandDistribution demand) {
        return this == NONE || demand instanceof NoDemand ? demand : new CalibratedDemand(demand, this);
    }

    /** What sums come to, of what the distribution expects. */
    double ratio() {
        return ratio;
    }

    /** Where to look in the distribution for what has a probability, as normal quantiles. */
    double place(double level) {
        return between(levels, places, level);
    }

    /** What probability a place in the distribution really has, as normal quantiles. */
    double level(double place) {
        return between(places, levels, place);
    }

    /** Straight between knots, one to one beyond them. */
    private static double between(double[] from, double[] to, double x) {
        int last = from.length - 1;
        if (x <= from[0]) {
            return to[0] + x - from[0];
        }
        if (x >= from[last]) {
            return to[last] + x - from[last];
        }
        int above = 1;
        while (from[above] < x) {
            above++;
        }
        double share = (x - from[above - 1]) / (from[above] - from[above - 1]);
        return to[above - 1] + share * (to[above] - to[above - 1]);
    }

    /** The standard normal quantile of a probability, within bounds. */
    static double normal(double probability) {
        if (probability <= 0 || probability >= 1) {
            return probability <= 0 ? -FARTHEST : FARTHEST;
        }
        double quantile = probability < 0.5
                ? -SQRT_2 * Erf.erfInv(1 - 2 * probability)
                : SQRT_2 * Erf.erfInv(2 * probability - 1);
        return Math.max(-FARTHEST, Math.min(FARTHEST, quantile));
    }

    /** The probability below a standard normal quantile. */
    static double probability(double quantile) {
        return 0.5 * Erf.erfc(-quantile / SQRT_2);
    }
}

package io.shelfwise.forecasting;

/** What a level model knew at each origin. The level {@code h} days ahead is {@code level + drift * steps(h)}. */
final class LevelPath {

    final double[] level;
    final double[] drift;
    private final double damping;

    /** A path without drift. */
    LevelPath(int origins) {
        this(origins, 1);
    }

    LevelPath(int origins, double damping) {
        this.level = new double[origins];
        this.drift = new double[origins];
        this.damping = damping;
    }

    /** The units expected over observations {@code from} to {@code to}, by what was known at an origin. */
    double sum(int origin, double[] exposure, int from, int to) {
        double sum = 0;
        double steps = 0;
        double step = 1;
        for (int i = from; i < to; i++) {
            sum += exposure[i] * Math.max(0, level[origin] + drift[origin] * steps);
            step *= damping;
            steps += step;
        }
        return sum;
    }

    /** Adds this path's expectation of each coming day, from an origin on, to the means. */
    void addTo(double[] means, double weight, int origin, double[] exposure) {
        double steps = 0;
        double step = 1;
        for (int i = 0; i < means.length; i++) {
            means[i] += weight * exposure[i] * Math.max(0, level[origin] + drift[origin] * steps);
            step *= damping;
            steps += step;
        }
    }
}

package io.shelfwise.forecasting.models.counts;

/** The levels that several discounts lead to, as one: a mean, doubt about it, and how fast it may drift. */
final class LevelAverage {

    private final double dispersion;
    private double weights;
    private double level;
    private double squares;
    private double doubt;
    private double drift;
    private double discount;

    /**
     * @param dispersion of counts around their level, in units of the Poisson variance
     */
    LevelAverage(double dispersion) {
        this.dispersion = dispersion;
    }

    /**
     * Adds a level of mean shape/rate and variance shape/rate^2, which grows by 1/discount in the first period ahead and
     * by as much in each that follows, as that of a random walk.
     */
    void add(double weight, double shape, double rate, double each) {
        double mean = shape / rate;
        double variance = dispersion * mean / rate;
        weights += weight;
        level += weight * mean;
        squares += weight * mean * mean;
        doubt += weight * variance;
        drift += weight * variance * (1 - each) / each;
        discount += weight * each;
    }

    double dispersion() {
        return dispersion;
    }

    double level() {
        return level / weights;
    }

    /** The variance of the level, within discounts and between them. */
    double doubt() {
        return doubt / weights + Math.max(0, squares / weights - level() * level());
    }

    /** By how much that variance grows each period. */
    double drift() {
        return drift / weights;
    }

    double discount() {
        return discount / weights;
    }
}

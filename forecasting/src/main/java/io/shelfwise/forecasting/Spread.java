package io.shelfwise.forecasting;

/**
 * How far the units of a window stray from their mean M: {@code variance = lump * M + doubt * M^2}. The first part is
 * chance within days and averages out over longer windows, the second is doubt about the level and does not.
 *
 * <p>With both constant, more mean never lowers a quantile, so that a wider window never needs less stock.
 *
 * @param lump variance over mean of sales at a known level; for whole units at least 1
 * @param doubt squared relative error of the level
 * @param whole whether units are whole
 */
record Spread(double lump, double doubt, boolean whole) {

    /** For means of 0. */
    static final Spread NONE = new Spread(1, 0, true);

    /** Below this a mean is as good as none. */
    private static final double NEGLIGIBLE = 1e-9;

    /** The same with so many times the variance. */
    Spread scaled(double factor) {
        return new Spread(Math.max(whole ? 1 : 0, lump * factor), doubt * factor, whole);
    }

    /** The same where the level is also in doubt by so many times its size, as a standard deviation. */
    Spread doubted(double relative) {
        return relative > 0 ? new Spread(lump, doubt + relative * relative, whole) : this;
    }

    DemandDistribution around(double mean) {
        if (!(mean > NEGLIGIBLE * Math.min(1, lump))) {
            return new NoDemand();
        }
        double variance = mean * (lump + doubt * mean);
        return MomentDemand.of(mean, variance, whole);
    }
}

package io.shelfwise.forecasting;

/**
 * A distribution told by quantiles at a few levels: straight between them over the negative logarithm of the chance to
 * be above, which makes a tail that goes on as it last fell. Whole units are the nearest ones.
 *
 * <p>The fewer the units, the less trees can see that they are whole, and the more of a distribution of whole units is
 * mixed in, quantile by quantile.
 */
final class QuantileKnots implements DemandDistribution {

    private static final double LEAST_SHARE = 0.05;

    private final double[] heights;
    private final double[] values;
    private final DemandDistribution around;
    private final boolean whole;

    private QuantileKnots(double[] heights, double[] values, DemandDistribution around, boolean whole) {
        this.heights = heights;
        this.values = values;
        this.around = around;
        this.whole = whole;
    }

    /**
     * @param levels rising
     * @param quantiles at these levels, rising
     * @param around the mean and variance
     * @param counts whole units to mix in
     * @param share how much of them
     * @param whole whether units are whole
     */
    static QuantileKnots of(
            double[] levels,
            double[] quantiles,
            DemandDistribution around,
            DemandDistribution counts,
            double share,
            boolean whole) {
        double[] heights = new double[levels.length + 1];
        double[] values = new double[levels.length + 1];
        for (int i = 0; i < levels.length; i++) {
            heights[i + 1] = -Math.log1p(-levels[i]);
            double value = Math.max(0, quantiles[i]);
            if (share > LEAST_SHARE) {
                value = share * between(counts, levels[i]) + (1 - share) * value;
            }
            values[i + 1] = Math.max(values[i], value);
        }
        return new QuantileKnots(heights, values, around, whole);
    }

    /** The quantile of whole units as a fraction: half a unit on either side of each, by how far the chance reaches. */
    private static double between(DemandDistribution counts, double level) {
        double units = counts.quantile(level);
        double below = counts.cdf(units - 1);
        double at = counts.cdf(units);
        return at > below ? Math.max(0, units - 0.5 + (level - below) / (at - below)) : units;
    }

    @Override
    public double mean() {
        return around.mean();
    }

    @Override
    public double variance() {
        return around.variance();
    }

    @Override
    public double quantile(double probability) {
        Quantiles.requireProbability(probability);
        double height = -Math.log1p(-probability);
        int above = 1;
        while (above < heights.length - 1 && heights[above] < height) {
            above++;
        }
        double slope = (values[above] - values[above - 1]) / (heights[above] - heights[above - 1]);
        double value = values[above - 1] + slope * (height - heights[above - 1]);
        return whole ? Math.floor(value + 0.5) : value;
    }

    @Override
    public double cdf(double units) {
        if (units < 0) {
            return 0;
        }
        double reached = whole ? Math.floor(units) + 0.5 : units;
        int above = heights.length - 1;
        while (above > 1 && values[above - 1] > reached) {
            above--;
        }
        double rise = values[above] - values[above - 1];
        if (rise <= 0) {
            return 1;
        }
        double height =
                heights[above - 1] + (reached - values[above - 1]) / rise * (heights[above] - heights[above - 1]);
        return -Math.expm1(-Math.max(0, height));
    }
}

package io.shelfwise.forecasting.models.counts;

import io.shelfwise.forecasting.models.PointFit;

/**
 * The same mean for every period, around which chance has one variance; each period's chance moves the level of those
 * that follow by a share of it, and the level itself is known as well as a mean of so many periods.
 *
 * <p>The error of the sum over m periods then has, per unit of variance, {@code m + g m (m - 1) + g^2 (m - 1) m (2m - 1)
 * / 6} from chance within, {@code from * (g m)^2} from chance before and {@code m^2 / n} from the level. The first is
 * that of exponential smoothing (Hyndman, Koehler, Ord and Snyder 2008, "Forecasting with Exponential Smoothing",
 * section 6.5).
 *
 * <p>With variance 2, gain 0.5 and 10 periods the sum of the first 2 has 2 * (1 + 1.5^2 + 4/10) = 7.3.
 *
 * @param level the mean of each period
 * @param chance the variance of one period around a known level
 * @param gain by which share of a period's error the level moves, 0 to 1
 * @param periods how many the level is the mean of; above 0
 */
record DriftingLevel(double level, double chance, double gain, double periods) implements PointFit {

    /** Of a series without demand. */
    static final DriftingLevel NONE = new DriftingLevel(0, 0, 0, 1);

    @Override
    public double mean(int step) {
        return level;
    }

    @Override
    public double variance(int from, int to) {
        double m = to - from;
        double within = m + gain * m * (m - 1) + gain * gain * (m - 1) * m * (2 * m - 1) / 6;
        double before = from * gain * m * gain * m;
        return chance * (within + before + m * m / periods);
    }
}

package io.shelfwise.forecasting.models.counts;

import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.PointModel;

/**
 * The intermittent multiple aggregation prediction algorithm (IMAPA) after Petropoulos and Kourentzes (2015), "Forecast
 * combinations for intermittent demand": periods are summed into buckets of 1, 2 and so on up to the mean interval
 * between demands, rounded; each is smoothed exponentially and the means of one period are averaged.
 *
 * <p>With constant 0.1 and units 0, 3, 0, 0, 6, 0: of single periods 0.7368, of pairs (sums 3, 0, 6) 3.03 / 2 = 1.515,
 * of threes 1.1; on average 1.1173.
 */
public final class Imapa implements PointModel {

    private static final int MOST_LEVELS = 60;

    private final double[] constants;

    private Imapa(double[] constants) {
        this.constants = constants;
    }

    /**
     * With a given constant.
     *
     * @param constant of each smoothing, above 0 and at most 1; 0.1 is usual
     */
    public static Imapa of(double constant) {
        return new Imapa(Constants.only(constant, "constant"));
    }

    /** With, for each length of bucket, the constant of 0.02 to 0.3 that has the least squared one-step errors. */
    public static Imapa optimised() {
        return new Imapa(Constants.grid());
    }

    @Override
    public String name() {
        return "IMAPA" + Constants.suffix(constants);
    }

    /** {@inheritDoc} Buckets are of 60 periods at most, so that cost stays linear in the length of the series. */
    @Override
    public PointFit fit(double[] values, int season) {
        double[] seen = Seen.of(values);
        if (seen.length == 0) {
            return DriftingLevel.NONE;
        }
        int levels = (int) Math.min(MOST_LEVELS, Math.round(Seen.meanInterval(seen)));
        double rate = 0;
        double chance = 0;
        double gain = 0;
        for (int periods = 1; periods <= levels; periods++) {
            SmoothedSums sums = new SmoothedSums(seen, periods, constants);
            rate += sums.rate() / levels;
            chance += sums.chance() / levels;
            gain += sums.gain() / levels;
        }
        return new DriftingLevel(rate, chance, gain, seen.length);
    }
}

package io.shelfwise.forecasting.models.counts;

import io.shelfwise.forecasting.models.PointFit;
import io.shelfwise.forecasting.models.PointModel;

/**
 * The aggregate-disaggregate approach (ADIDA) of Nikolopoulos, Syntetos, Boylan, Petropoulos and Assimakopoulos (2011),
 * "An aggregate-disaggregate intermittent demand approach (ADIDA) to forecasting": periods are summed into buckets as
 * long as the mean interval between demands, rounded, which leaves few zeros; the sums are smoothed exponentially and
 * the forecast is spread evenly over its periods.
 *
 * <p>With constant 0.1 and units 0, 3, 0, 0, 6, 0: demands 2 and 3 periods apart, 2.5 on average, rounded up to buckets
 * of 3, sums 3 and 6, smoothed 3.3, mean 1.1.
 */
public final class Adida implements PointModel {

    private final double[] constants;

    private Adida(double[] constants) {
        this.constants = constants;
    }

    /**
     * With a given constant.
     *
     * @param constant of the smoothing, above 0 and at most 1; 0.1 is usual
     */
    public static Adida of(double constant) {
        return new Adida(Constants.only(constant, "constant"));
    }

    /** With the constant of 0.02 to 0.3 that has the least squared one-step errors. */
    public static Adida optimised() {
        return new Adida(Constants.grid());
    }

    @Override
    public String name() {
        return "ADIDA" + Constants.suffix(constants);
    }

    @Override
    public PointFit fit(double[] values, int season) {
        double[] seen = Seen.of(values);
        if (seen.length == 0) {
            return DriftingLevel.NONE;
        }
        SmoothedSums sums = new SmoothedSums(seen, (int) Math.round(Seen.meanInterval(seen)), constants);
        return new DriftingLevel(sums.rate(), sums.chance(), sums.gain(), seen.length);
    }
}

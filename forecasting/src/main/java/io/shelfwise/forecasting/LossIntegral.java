package io.shelfwise.forecasting;

/** Expected missing units of a distribution that only tells its chances. */
final class LossIntegral {

    private static final int LEAST = 64;
    private static final int MOST = 512;

    private LossIntegral() {}

    /** The mean less the chance to be above, summed at the middle of equal steps of a unit or of whole parts of one. */
    static double of(DemandDistribution demand, double stock) {
        if (stock <= 0) {
            return demand.mean() - stock;
        }
        double units = Math.ceil(stock);
        double parts = units < LEAST ? units * Math.ceil(LEAST / units) : Math.min(MOST, units);
        double step = stock / parts;
        double served = 0;
        for (int i = 0; i < parts; i++) {
            served += (1 - demand.cdf((i + 0.5) * step)) * step;
        }
        return Math.max(0, demand.mean() - served);
    }
}

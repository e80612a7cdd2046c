package io.shelfwise.forecasting;

/**
 * A distribution with its probabilities put right. Its mean is put right by itself, by what past sums came to of what was
 * expected: the mean of a heavy tail is better told by all that was sold than by a tail that is hardly seen.
 */
final class CalibratedDemand implements DemandDistribution {

    private static final double SURE = 1e-12;

    private final DemandDistribution demand;
    private final Calibration calibration;

    CalibratedDemand(DemandDistribution demand, Calibration calibration) {
        this.demand = demand;
        this.calibration = calibration;
    }

    @Override
    public double quantile(double probability) {
        Quantiles.requireProbability(probability);
        return at(Calibration.normal(probability));
    }

    @Override
    public double cdf(double units) {
        double place = demand.cdf(units);
        return place <= 0 || place >= 1 ? place : Calibration.probability(calibration.level(Calibration.normal(place)));
    }

    @Override
    public double mean() {
        return calibration.ratio() * demand.mean();
    }

    @Override
    public double variance() {
        return calibration.ratio() * calibration.ratio() * demand.variance();
    }

    private double at(double level) {
        double place = Calibration.probability(calibration.place(level));
        return demand.quantile(Math.max(SURE, Math.min(1 - SURE, place)));
    }
}

package io.shelfwise.forecasting;

/** A distribution with its probabilities put right; mean and variance are those of what results, to some per mille. */
final class CalibratedDemand implements DemandDistribution {

    private static final double FARTHEST = 4.2;
    private static final double STEP = 0.2;
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
        return place <= 0 || place >= 1
                ? place
                : Calibration.probability(calibration.level(Calibration.normal(place)));
    }

    @Override
    public double mean() {
        return moments()[0];
    }

    @Override
    public double variance() {
        double[] moments = moments();
        return Math.max(0, moments[1] - moments[0] * moments[0]);
    }

    private double at(double level) {
        double place = Calibration.probability(calibration.place(level));
        return demand.quantile(Math.max(SURE, Math.min(1 - SURE, place)));
    }

    /** The mean of units and of their squares, by quantiles at even steps of the normal distribution. */
    private double[] moments() {
        double weights = 0;
        double sum = 0;
        double squares = 0;
        for (double level = -FARTHEST; level <= FARTHEST; level += STEP) {
            double weight = Math.exp(-level * level / 2);
            double units = at(level);
            weights += weight;
            sum += weight * units;
            squares += weight * units * units;
        }
        return new double[] {sum / weights, squares / weights};
    }
}

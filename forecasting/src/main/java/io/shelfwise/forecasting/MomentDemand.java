package io.shelfwise.forecasting;

/**
 * The distribution of units that has a given mean and variance: negative binomial for whole units, gamma for fractions.
 *
 * <p>Whole units that vary less than a Poisson distribution are taken as Poisson where few (a mean below 10), where so
 * even a past says little of the days to come, and as the rounded gamma distribution otherwise.
 */
final class MomentDemand {

    private static final double FEW = 10;
    private static final double MANY = 1e12;
    private static final double LEAST_MEAN = 1e-140;
    private static final double MOST_MEAN = 1e140;
    private static final double NEGLIGIBLE = 1e-9;
    private static final double LEAST_VARIATION = 1e-12;
    private static final double MOST_VARIATION = 1e6;

    private MomentDemand() {}

    static DemandDistribution of(double mean, double variance, boolean whole) {
        if (!(mean > Math.max(LEAST_MEAN, NEGLIGIBLE * Math.min(1, Math.sqrt(variance))))) {
            return new NoDemand();
        }
        double units = Math.min(MOST_MEAN, mean);
        double variation = Math.min(MOST_VARIATION, Math.max(LEAST_VARIATION, variance / units / units));
        double bounded = variation * units * units;
        if (!whole) {
            return new GammaDemand(units, bounded);
        }
        return units < MANY && (bounded >= units || units < FEW)
                ? new NegativeBinomial(units, bounded)
                : new RoundedDemand(new GammaDemand(units, bounded));
    }
}

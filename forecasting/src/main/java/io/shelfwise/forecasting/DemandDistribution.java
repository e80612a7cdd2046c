package io.shelfwise.forecasting;

/** A distribution over units, zero or above. Immutable and thread-safe. */
public interface DemandDistribution {

    /** The expected units. */
    double mean();

    /** The variance, in units squared. */
    double variance();

    /** The probability that demand is at most this many units. */
    double cdf(double units);

    /**
     * The least number of units that demand stays within with this probability. Whole for demand in whole units.
     *
     * @param probability above 0, below 1
     */
    double quantile(double probability);
}

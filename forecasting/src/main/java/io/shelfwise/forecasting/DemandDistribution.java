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

    /**
     * The expected units missing with this stock: {@code E[(X - stock)⁺]}, the mean less the integral of the chance to be
     * above. As given here by 512 or fewer equal steps, exactly so for whole stock of whole units up to 512.
     *
     * @param stock units; none are missing beyond the last that demand can reach, all with none
     */
    default double loss(double stock) {
        return LossIntegral.of(this, stock);
    }
}

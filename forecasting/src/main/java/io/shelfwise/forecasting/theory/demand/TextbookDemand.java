package io.shelfwise.forecasting.theory.demand;

import io.shelfwise.forecasting.DemandDistribution;

/**
 * Demand X with its loss functions, in the notation of Snyder and Shen (2019), Appendix C. Immutable and thread-safe.
 *
 * <p>Unlike demand that was forecast, the textbooks' normal demand may fall below 0.
 */
public interface TextbookDemand extends DemandDistribution {

    /** The expected units missing with this stock: n(x) = E[(X - x)⁺]. */
    @Override
    double loss(double stock);

    /** The expected units left over with this stock: n̄(x) = E[(x - X)⁺]. Equals n(x) + x - mean. */
    double complementaryLoss(double stock);

    /**
     * The second-order loss: n⁽²⁾(x) = E[((X - x)⁺)²] / 2 of continuous demand and of demand at given values, and E[(X -
     * x)⁺ (X - x - 1)⁺] / 2 of {@link DiscreteDemand}, which takes whole stock only.
     */
    double secondLoss(double stock);

    /**
     * The complementary second-order loss: E[((x - X)⁺)²] / 2, and E[(x - X)⁺ (x + 1 - X)⁺] / 2 of {@link
     * DiscreteDemand}, which takes whole stock only.
     */
    double complementarySecondLoss(double stock);

    /** The square root of the variance. */
    default double standardDeviation() {
        return Math.sqrt(variance());
    }
}

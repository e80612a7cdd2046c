package io.shelfwise.forecasting.theory.newsvendor;

import io.shelfwise.forecasting.theory.Costs;
import io.shelfwise.forecasting.theory.Working;
import io.shelfwise.forecasting.theory.demand.Demands;
import io.shelfwise.forecasting.theory.demand.DiscreteDemand;
import io.shelfwise.forecasting.theory.demand.TextbookDemand;
import io.shelfwise.forecasting.theory.internal.Require;

/**
 * The newsvendor: g(S) = h n̄(S) + p n(S) is least at the smallest S with F(S) ≥ p/(p + h). Snyder and Shen (2019),
 * Section 4.3.
 *
 * <p>The same number is the best base-stock level of periodic review with backorders. Lead times L are counted in whole
 * periods from the order to the start of the period in which it can be sold, so that an order placed now protects the
 * demand of L + 1 periods, and L = 0 is the newsvendor itself: Snyder and Shen (2019), Section 4.3. Costs are those
 * of one period.
 *
 * <p>With h = 0.18, p = 0.70 and normal demand of mean 50 and standard deviation 8: S* = 56.6040 at a cost of 1.9976
 * (Example 4.3).
 *
 * @param holdingCost h, per unit left over; above 0
 * @param stockoutCost p, per unit missing; above 0
 */
public record Newsvendor(double holdingCost, double stockoutCost) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if one is not above 0
     */
    public Newsvendor {
        Require.positive("holdingCost", holdingCost);
        Require.positive("stockoutCost", stockoutCost);
    }

    /** p/(p + h). */
    public double criticalRatio() {
        return stockoutCost / (stockoutCost + holdingCost);
    }

    /** The best stock for this demand, which is that of all the periods to protect. */
    public BaseStock optimal(TextbookDemand demand) {
        return answer(demand.quantile(criticalRatio()), demand, "least cost");
    }

    /** What a stock that someone else chose costs. */
    public BaseStock at(double level, TextbookDemand demand) {
        return answer(Require.finite("level", level), demand, "cost of a given level");
    }

    /** The best base-stock level for normal demand of this mean and deviation a period, with a lead time. */
    public BaseStock optimalNormal(double mean, double standardDeviation, double leadTime) {
        Require.notNegative("leadTime", leadTime);
        return optimal(Demands.normalOver(leadTime + 1, mean, standardDeviation));
    }

    /** The best base-stock level for Poisson demand of this mean a period, with a lead time. */
    public BaseStock optimalPoisson(double mean, double leadTime) {
        Require.notNegative("leadTime", leadTime);
        return optimal(Demands.poisson(mean * (leadTime + 1)));
    }

    /** The best base-stock level for independent periods of this demand, with a lead time. */
    public BaseStock optimal(DiscreteDemand demandOfPeriod, int leadTime) {
        Require.atLeast("leadTime", leadTime, 0);
        return optimal(demandOfPeriod.sumOver(leadTime + 1));
    }

    private BaseStock answer(double level, TextbookDemand demand, String rule) {
        Costs costs = new Costs(0, 0, holdingCost * demand.complementaryLoss(level), stockoutCost * demand.loss(level));
        Working working = Working.of("Newsvendor, " + rule, "Snyder & Shen 2019, Section 4.3")
                .with("holdingCost", holdingCost)
                .with("stockoutCost", stockoutCost)
                .with("demandMean", demand.mean())
                .with("demandVariance", demand.variance());
        return new BaseStock(level, criticalRatio(), demand.cdf(level), costs, working);
    }
}

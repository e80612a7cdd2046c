package io.shelfwise.forecasting.theory.newsvendor;

import io.shelfwise.forecasting.theory.demand.TextbookDemand;
import io.shelfwise.forecasting.theory.internal.Require;

/**
 * The newsvendor in prices rather than costs, the explicit form of Snyder and Shen (2019), Section 4.3: with revenue
 * r, purchase cost c and salvage value v the profit is r E[min(S, X)] - cS + (v - h) n̄(S) - p n(S), which is (r - c) E[X]
 * less the cost of a newsvendor with holding cost h + c - v and stockout cost p + r - c.
 *
 * <p>With r = 1, c = 0.30, v = 0.12 and normal demand of mean 50 and standard deviation 8: S* = 56.6040 with a profit of
 * 33.0024.
 *
 * @param revenue r, per unit sold
 * @param purchaseCost c, per unit bought
 * @param salvageValue v, per unit left over; below 0 where disposal costs
 * @param holdingCost h, per unit left over, besides; often 0
 * @param stockoutCost p, per unit missing, besides the margin lost; often 0
 */
public record ProfitNewsvendor(
        double revenue, double purchaseCost, double salvageValue, double holdingCost, double stockoutCost) {

    /**
     * Expected profit of a stock.
     *
     * @param baseStock the stock and the cost of missing the demand
     * @param profit per period
     */
    public record Answer(BaseStock baseStock, double profit) {}

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException unless r + p is above c and c + h above v
     */
    public ProfitNewsvendor {
        Require.notNegative("revenue", revenue);
        Require.notNegative("purchaseCost", purchaseCost);
        Require.finite("salvageValue", salvageValue);
        Require.notNegative("holdingCost", holdingCost);
        Require.notNegative("stockoutCost", stockoutCost);
        Require.that(
                revenue + stockoutCost > purchaseCost,
                "revenue is " + revenue + " for a purchaseCost of " + purchaseCost,
                "give a unit that is worth buying");
        Require.that(
                purchaseCost + holdingCost > salvageValue,
                "salvageValue is " + salvageValue + " for a purchaseCost of " + purchaseCost,
                "give one below it, or units left over would earn");
    }

    /** Without holding and stockout costs besides. */
    public static ProfitNewsvendor of(double revenue, double purchaseCost, double salvageValue) {
        return new ProfitNewsvendor(revenue, purchaseCost, salvageValue, 0, 0);
    }

    /** The same in overage and underage costs. */
    public Newsvendor inCosts() {
        return new Newsvendor(holdingCost + purchaseCost - salvageValue, stockoutCost + revenue - purchaseCost);
    }

    /** The stock of most profit. */
    public Answer optimal(TextbookDemand demand) {
        return optimal(demand, demand.mean());
    }

    /**
     * The base-stock level of most profit where an order protects several periods.
     *
     * @param demand of the lead time plus one period
     * @param meanOfPeriod the units that a period sells on average
     */
    public Answer optimal(TextbookDemand demand, double meanOfPeriod) {
        return answer(inCosts().optimal(demand), meanOfPeriod);
    }

    /** The profit of a stock that someone else chose. */
    public Answer at(double level, TextbookDemand demand) {
        return answer(inCosts().at(level, demand), demand.mean());
    }

    private Answer answer(BaseStock stock, double meanOfPeriod) {
        return new Answer(stock, (revenue - purchaseCost) * meanOfPeriod - stock.cost());
    }
}

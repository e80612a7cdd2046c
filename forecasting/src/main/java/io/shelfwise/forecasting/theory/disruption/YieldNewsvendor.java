package io.shelfwise.forecasting.theory.disruption;

import io.shelfwise.forecasting.theory.Costs;
import io.shelfwise.forecasting.theory.Working;
import io.shelfwise.forecasting.theory.demand.TextbookDemand;
import io.shelfwise.forecasting.theory.internal.Require;
import io.shelfwise.forecasting.theory.internal.Search;
import io.shelfwise.forecasting.theory.newsvendor.BaseStock;

/**
 * Newsvendors for known demand d where more or less arrives than was ordered. Snyder and Shen (2019), Section 9.3. The
 * yield is any {@link TextbookDemand} distribution, which may fall below 0.
 *
 * <p>{@link #additive}: S + Y is there, g(S) = h E[(S + Y - d)⁺] + p E[(d - S - Y)⁺], S* = d - F⁻¹(h/(h + p)). With h =
 * 15, p = 75, d = 1500000 and normal yield of mean 250000 and standard deviation 200000: S* = 1443484.3132.
 *
 * <p>{@link #multiplicative}: SZ is there, g(S) = h E[(SZ - d)⁺] + p E[(d - SZ)⁺], for an order from empty stock.
 *
 * @param holdingCost h, per unit left over
 * @param stockoutCost p, per unit missing
 * @param demand d
 */
public record YieldNewsvendor(double holdingCost, double stockoutCost, double demand) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if one is not above 0
     */
    public YieldNewsvendor {
        Require.positive("holdingCost", holdingCost);
        Require.positive("stockoutCost", stockoutCost);
        Require.positive("demand", demand);
    }

    /** The best level where units come on top. */
    public BaseStock additive(TextbookDemand yield) {
        return additiveAt(demand - yield.quantile(1 - criticalRatio()), yield);
    }

    /** What a level costs where units come on top. */
    public BaseStock additiveAt(double level, TextbookDemand yield) {
        double needed = demand - Require.finite("level", level);
        Costs costs = new Costs(0, 0, holdingCost * yield.loss(needed), stockoutCost * yield.complementaryLoss(needed));
        return answer(level, 1 - yield.cdf(needed), costs, "additive", yield);
    }

    /** The best order where a share comes. */
    public BaseStock multiplicative(TextbookDemand yield) {
        Require.positive("the mean yield", yield.mean());
        double most = Search.above(level -> slope(level, yield), demand / yield.mean());
        return multiplicativeAt(Search.root(level -> slope(level, yield), 0, most), yield);
    }

    /** What an order costs where a share comes. */
    public BaseStock multiplicativeAt(double level, TextbookDemand yield) {
        double needed = demand / Require.positive("level", level);
        Costs costs = new Costs(
                0, 0, holdingCost * level * yield.loss(needed), stockoutCost * level * yield.complementaryLoss(needed));
        return answer(level, 1 - yield.cdf(needed), costs, "multiplicative", yield);
    }

    /** g'(S) = h E[Z; Z > d/S] - p E[Z; Z ≤ d/S], which rises. */
    private double slope(double level, TextbookDemand yield) {
        double needed = demand / level;
        double above = yield.loss(needed) + needed * (1 - yield.cdf(needed));
        return holdingCost * above - stockoutCost * (yield.mean() - above);
    }

    private double criticalRatio() {
        return stockoutCost / (stockoutCost + holdingCost);
    }

    private BaseStock answer(double level, double covered, Costs costs, String kind, TextbookDemand yield) {
        Working working = Working.of("Newsvendor with " + kind + " yield", "Snyder & Shen 2019, Section 9.3")
                .with("holdingCost", holdingCost)
                .with("stockoutCost", stockoutCost)
                .with("demand", demand)
                .with("yieldMean", yield.mean())
                .with("yieldVariance", yield.variance());
        return new BaseStock(level, criticalRatio(), covered, costs, working);
    }
}

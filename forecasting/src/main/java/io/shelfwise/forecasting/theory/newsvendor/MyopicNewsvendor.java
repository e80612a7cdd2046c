package io.shelfwise.forecasting.theory.newsvendor;

import io.shelfwise.forecasting.theory.Costs;
import io.shelfwise.forecasting.theory.Working;
import io.shelfwise.forecasting.theory.demand.TextbookDemand;
import io.shelfwise.forecasting.theory.internal.Require;

/**
 * One period among many, where a unit left over saves buying it in the next: C⁺(y) = cy + g(y) - γc⁺(y - E[X]), least at
 * F(S) = (p - c + γc⁺)/(p + h). Snyder and Shen (2019), Section 4.5; Zipkin (2000), Chapter 9.
 *
 * @param holdingCost h, per unit left over
 * @param stockoutCost p, per unit missing
 * @param purchaseCost c, per unit in this period
 * @param nextPurchaseCost c⁺, per unit in the next period
 * @param discountFactor γ, of the next period; above 0, at most 1
 */
public record MyopicNewsvendor(
        double holdingCost, double stockoutCost, double purchaseCost, double nextPurchaseCost, double discountFactor) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if one is out of range, or it pays never to buy or to buy without end
     */
    public MyopicNewsvendor {
        Require.positive("holdingCost", holdingCost);
        Require.positive("stockoutCost", stockoutCost);
        Require.notNegative("purchaseCost", purchaseCost);
        Require.notNegative("nextPurchaseCost", nextPurchaseCost);
        Require.that(
                discountFactor > 0 && discountFactor <= 1,
                "discountFactor is " + discountFactor,
                "give above 0 and at most 1");
        double rise = discountFactor * nextPurchaseCost - purchaseCost;
        Require.that(
                stockoutCost + rise > 0 && rise < holdingCost,
                "purchase costs of " + purchaseCost + " now and " + nextPurchaseCost + " next leave no optimum",
                "give a difference between -stockoutCost and holdingCost");
    }

    /** (p - c + γc⁺)/(p + h). */
    public double criticalRatio() {
        return (stockoutCost - purchaseCost + discountFactor * nextPurchaseCost) / (stockoutCost + holdingCost);
    }

    /** The best stock after ordering. */
    public BaseStock optimal(TextbookDemand demand) {
        return answer(demand.quantile(criticalRatio()), demand, "least cost");
    }

    /** What a stock that someone else chose costs; purchase is cy - γc⁺(y - E[X]). */
    public BaseStock at(double level, TextbookDemand demand) {
        return answer(Require.finite("level", level), demand, "cost of a given level");
    }

    private BaseStock answer(double level, TextbookDemand demand, String rule) {
        Costs costs = new Costs(
                0,
                purchaseCost * level - discountFactor * nextPurchaseCost * (level - demand.mean()),
                holdingCost * demand.complementaryLoss(level),
                stockoutCost * demand.loss(level));
        Working working = Working.of(
                        "Myopic newsvendor, " + rule, "Snyder & Shen 2019, Section 4.5; Zipkin 2000, Chapter 9")
                .with("holdingCost", holdingCost)
                .with("stockoutCost", stockoutCost)
                .with("purchaseCost", purchaseCost)
                .with("nextPurchaseCost", nextPurchaseCost)
                .with("discountFactor", discountFactor)
                .with("demandMean", demand.mean())
                .with("demandVariance", demand.variance());
        return new BaseStock(level, criticalRatio(), demand.cdf(level), costs, working);
    }
}

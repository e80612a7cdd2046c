package io.shelfwise.forecasting.theory.periodic;

import io.shelfwise.forecasting.theory.Costs;
import io.shelfwise.forecasting.theory.Working;
import io.shelfwise.forecasting.theory.demand.DiscreteDemand;
import io.shelfwise.forecasting.theory.internal.Require;
import io.shelfwise.forecasting.theory.internal.Search;

/**
 * Periodic review with a fixed cost and backorders, in whole units and exactly. With m(j) the expected number of periods
 * in which demand since an order is j and M(n) their sum over j below n, the cost is c(s, S) = (K + Σ m(j) G(S - j))/M(S - s)
 * over j = 0 … S - s - 1. The best policy is found by the algorithm of Zheng and Federgruen (1991); Snyder and Shen
 * (2019), Section 4.4.
 *
 * <p>Lead times are whole periods; an order placed at a review is there, with lead time 0, before the demand of the same
 * period, so that G is the newsvendor cost of the demand of L + 1 periods. Costs are charged at the end of a period.
 *
 * <p>With K = 5, h = 1, p = 4, L = 0 and Poisson demand of mean 6: s* = 4, S* = 10 and a cost of 8.0341.
 *
 * @param fixedCost K, per order
 * @param holdingCost h, per unit left at the end of a period
 * @param stockoutCost p, per unit owed at the end of a period
 * @param demand of one period; periods are independent
 * @param leadTime L, in periods
 */
public record PeriodicReview(
        double fixedCost, double holdingCost, double stockoutCost, DiscreteDemand demand, int leadTime) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a cost is out of range or there is never demand
     */
    public PeriodicReview {
        Require.notNegative("fixedCost", fixedCost);
        Require.positive("holdingCost", holdingCost);
        Require.positive("stockoutCost", stockoutCost);
        Require.atLeast("leadTime", leadTime, 0);
        Require.that(demand.pmf(0) < 1, "demand is always 0", "give demand that sometimes comes");
    }

    /** The policy of least cost. */
    public OrderUpToPolicy optimal() {
        PositionCosts positions = new PositionCosts(this);
        int best = Search.leastWhole(positions::rate, positions.start());
        int s = best - 1;
        while (positions.cost(s, best) > positions.rate(s)) {
            s--;
        }
        int up = best;
        double least = positions.cost(s, best);
        for (int next = best + 1; positions.rate(next) <= least; next++) {
            if (positions.cost(s, next) < least) {
                up = next;
                while (positions.cost(s, up) <= positions.rate(s + 1)) {
                    s++;
                }
                least = positions.cost(s, up);
            }
        }
        return answer(positions, s, up, "least cost");
    }

    /** What a policy that someone else chose costs, exactly. */
    public OrderUpToPolicy at(int reorderPoint, int orderUpTo) {
        Require.that(
                orderUpTo > reorderPoint,
                "orderUpTo is " + orderUpTo + " for a reorderPoint of " + reorderPoint,
                "give more than the reorder point");
        return answer(new PositionCosts(this), reorderPoint, orderUpTo, "cost of a given policy");
    }

    private OrderUpToPolicy answer(PositionCosts positions, int s, int up, String rule) {
        Costs costs = new Costs(positions.ordering(s, up), 0, positions.holding(s, up), positions.shortage(s, up));
        Working working = Working.of("(s, S), " + rule, "Zheng & Federgruen 1991; Snyder & Shen 2019, Section 4.4")
                .with("fixedCost", fixedCost)
                .with("holdingCost", holdingCost)
                .with("stockoutCost", stockoutCost)
                .with("demandMean", demand.mean())
                .with("demandVariance", demand.variance())
                .with("leadTime", leadTime);
        return new OrderUpToPolicy(s, up, costs, working);
    }
}

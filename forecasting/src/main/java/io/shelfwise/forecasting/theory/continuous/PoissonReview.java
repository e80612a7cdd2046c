package io.shelfwise.forecasting.theory.continuous;

import io.shelfwise.forecasting.theory.Costs;
import io.shelfwise.forecasting.theory.Working;
import io.shelfwise.forecasting.theory.demand.Demands;
import io.shelfwise.forecasting.theory.demand.DiscreteDemand;
import io.shelfwise.forecasting.theory.internal.Require;
import io.shelfwise.forecasting.theory.internal.Search;

/**
 * Continuous review of Poisson demand with backorders, in whole units and exactly: the inventory position is equally
 * often at r + 1 … r + Q, so that the cost is (Kλ + Σ g(y))/Q over these y. Found by the algorithm of Federgruen and
 * Zheng (1992); Snyder and Shen (2019), Chapter 5.
 *
 * <p>The lead time runs from order to arrival, in the unit of time of the demand rate; it may be 0.
 *
 * <p>With K = 100, h = 20, p = 150, λ = 1.5 and L = 2: r* = 3, Q* = 5 and a cost of 107.9236.
 *
 * @param fixedCost K, per order
 * @param holdingCost h, per unit and unit of time
 * @param stockoutCost p, per unit owed and unit of time
 * @param demandRate λ, units per unit of time
 * @param leadTime L
 */
public record PoissonReview(
        double fixedCost, double holdingCost, double stockoutCost, double demandRate, double leadTime) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public PoissonReview {
        Require.notNegative("fixedCost", fixedCost);
        Require.positive("holdingCost", holdingCost);
        Require.positive("stockoutCost", stockoutCost);
        Require.positive("demandRate", demandRate);
        Require.notNegative("leadTime", leadTime);
    }

    /** The policy of least cost; of equals the one of least quantity. */
    public ReorderPolicy optimal() {
        DiscreteDemand demand = leadTimeDemand();
        int low = best(demand);
        int high = low;
        double sum = fixedCost * demandRate + rate(demand, low);
        while (true) {
            double below = rate(demand, low - 1);
            double above = rate(demand, high + 1);
            int size = high - low + 1;
            if (Math.min(below, above) * size >= sum) {
                return answer(low - 1, size, "least cost");
            }
            sum += Math.min(below, above);
            if (below <= above) {
                low--;
            } else {
                high++;
            }
        }
    }

    /** The best reorder point for a quantity that someone else chose. */
    public ReorderPolicy optimal(int quantity) {
        Require.atLeast("quantity", quantity, 1);
        DiscreteDemand demand = leadTimeDemand();
        int low = best(demand);
        int high = low;
        while (high - low + 1 < quantity) {
            if (rate(demand, low - 1) <= rate(demand, high + 1)) {
                low--;
            } else {
                high++;
            }
        }
        return answer(low - 1, quantity, "best reorder point");
    }

    /** What a policy that someone else chose costs, exactly. */
    public ReorderPolicy at(int reorderPoint, int quantity) {
        return answer(reorderPoint, Require.atLeast("quantity", quantity, 1), "cost of a given policy");
    }

    /** How well a policy serves; the fill rate is {@code P(D < position)} over the positions. */
    public ServiceLevels service(int reorderPoint, int quantity) {
        Require.atLeast("quantity", quantity, 1);
        DiscreteDemand demand = leadTimeDemand();
        double missing = demand.loss(reorderPoint) - demand.loss(reorderPoint + quantity);
        return new ServiceLevels(
                demand.cdf(reorderPoint), 1 - missing / quantity, 1 - demand.loss(reorderPoint) / quantity);
    }

    private DiscreteDemand leadTimeDemand() {
        return Demands.poisson(demandRate * leadTime);
    }

    private int best(DiscreteDemand demand) {
        int quantile = (int) demand.quantile(stockoutCost / (stockoutCost + holdingCost));
        return Search.leastWhole(position -> rate(demand, position), quantile);
    }

    private double rate(DiscreteDemand demand, int position) {
        return holdingCost * demand.complementaryLoss(position) + stockoutCost * demand.loss(position);
    }

    private ReorderPolicy answer(int r, int quantity, String rule) {
        DiscreteDemand demand = leadTimeDemand();
        double left = 0;
        double owed = 0;
        for (int position = r + 1; position <= r + quantity; position++) {
            left += demand.complementaryLoss(position);
            owed += demand.loss(position);
        }
        Costs costs = new Costs(
                fixedCost * demandRate / quantity, 0, holdingCost * left / quantity, stockoutCost * owed / quantity);
        Working working = Working.of(
                        "(r, Q) with Poisson demand, " + rule, "Federgruen & Zheng 1992; Snyder & Shen 2019, Chapter 5")
                .with("fixedCost", fixedCost)
                .with("holdingCost", holdingCost)
                .with("stockoutCost", stockoutCost)
                .with("demandRate", demandRate)
                .with("leadTime", leadTime);
        return new ReorderPolicy(r, quantity, costs, working);
    }
}

package io.shelfwise.forecasting.theory.continuous;

import io.shelfwise.forecasting.theory.Costs;
import io.shelfwise.forecasting.theory.Working;
import io.shelfwise.forecasting.theory.demand.Demands;
import io.shelfwise.forecasting.theory.demand.TextbookDemand;
import io.shelfwise.forecasting.theory.internal.Require;
import io.shelfwise.forecasting.theory.internal.Search;

/**
 * Continuous review of continuous demand with backorders: the inventory position is uniform between r and r + Q, so that
 * the cost is (Kλ + ∫ g(y) dy from r to r + Q)/Q with g(y) = h n̄(y) + p n(y) of the lead time's demand. The integral has
 * a closed form, g(r, Q) = Kλ/Q + h(r + Q/2 - E[D]) + (h + p)(n⁽²⁾(r) - n⁽²⁾(r + Q))/Q. Snyder and Shen (2019), Section
 * 5.2; Zheng (1992). {@link RqApproximations} has the approximations.
 *
 * <p>The lead time L runs from order to arrival, in the unit of time of the demand rate; nothing is added to it, as
 * stock is watched all the time. L = 0 is the economic order quantity with backorders.
 *
 * @param fixedCost K, per order
 * @param holdingCost h, per unit and unit of time
 * @param stockoutCost p, per unit owed and unit of time
 * @param demandRate λ, units per unit of time
 * @param leadTimeDemand demand during the lead time, D
 */
public record ContinuousReview(
        double fixedCost, double holdingCost, double stockoutCost, double demandRate, TextbookDemand leadTimeDemand) {

    private static final String SOURCE = "Snyder & Shen 2019, Section 5.2; Zheng 1992";

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a cost or the demand rate is not above 0
     */
    public ContinuousReview {
        Require.positive("fixedCost", fixedCost);
        Require.positive("holdingCost", holdingCost);
        Require.positive("stockoutCost", stockoutCost);
        Require.positive("demandRate", demandRate);
    }

    /**
     * Normal demand of this mean and standard deviation per unit of time; over a lead time L they are mean · L and
     * deviation · √L.
     */
    public static ContinuousReview normal(
            double fixedCost,
            double holdingCost,
            double stockoutCost,
            double demandMean,
            double demandStandardDeviation,
            double leadTime) {
        return new ContinuousReview(
                fixedCost,
                holdingCost,
                stockoutCost,
                demandMean,
                Demands.normalOver(leadTime, demandMean, demandStandardDeviation));
    }

    /** The policy of least cost. */
    public ReorderPolicy optimal() {
        double start = RqApproximations.backorderQuantity(this);
        double most = Search.above(this::excess, start);
        double quantity = Search.root(this::excess, 0, most);
        return answer(reorderPoint(quantity), quantity, "least cost");
    }

    /** The best reorder point for a quantity that someone else chose: g(r) = g(r + Q). */
    public ReorderPolicy optimal(double quantity) {
        return answer(reorderPoint(Require.positive("quantity", quantity)), quantity, "best reorder point");
    }

    /** What a policy that someone else chose costs, exactly. */
    public ReorderPolicy at(double reorderPoint, double quantity) {
        Require.finite("reorderPoint", reorderPoint);
        Require.positive("quantity", quantity);
        return answer(reorderPoint, quantity, "cost of a given policy");
    }

    /** How well a policy serves. */
    public ServiceLevels service(double reorderPoint, double quantity) {
        Require.finite("reorderPoint", reorderPoint);
        Require.positive("quantity", quantity);
        double missing = leadTimeDemand.loss(reorderPoint) - leadTimeDemand.loss(reorderPoint + quantity);
        return new ServiceLevels(
                leadTimeDemand.cdf(reorderPoint),
                1 - missing / quantity,
                1 - leadTimeDemand.loss(reorderPoint) / quantity);
    }

    /** g(y): the cost rate that an inventory position now leads to after the lead time. */
    double rate(double position) {
        return holdingCost * leadTimeDemand.complementaryLoss(position) + stockoutCost * leadTimeDemand.loss(position);
    }

    double reorderPoint(double quantity) {
        double best = leadTimeDemand.quantile(stockoutCost / (stockoutCost + holdingCost));
        return Search.root(r -> rate(r + quantity) - rate(r), best - quantity, best);
    }

    /** Rises with Q, and is 0 where the cost of the last unit of Q is that of the whole: Zheng (1992). */
    private double excess(double quantity) {
        double r = reorderPoint(quantity);
        return quantity * rate(r + quantity) - costs(r, quantity).total() * quantity;
    }

    Costs costs(double r, double quantity) {
        double owed = backorders(r, quantity);
        double position = r + quantity / 2 - leadTimeDemand.mean();
        return new Costs(fixedCost * demandRate / quantity, 0, holdingCost * (position + owed), stockoutCost * owed);
    }

    /** The mean units owed. */
    double backorders(double r, double quantity) {
        return (leadTimeDemand.secondLoss(r) - leadTimeDemand.secondLoss(r + quantity)) / quantity;
    }

    private ReorderPolicy answer(double r, double quantity, String rule) {
        return new ReorderPolicy(r, quantity, costs(r, quantity), working("(r, Q), " + rule, SOURCE));
    }

    Working working(String rule, String source) {
        return Working.of(rule, source)
                .with("fixedCost", fixedCost)
                .with("holdingCost", holdingCost)
                .with("stockoutCost", stockoutCost)
                .with("demandRate", demandRate)
                .with("leadTimeDemandMean", leadTimeDemand.mean())
                .with("leadTimeDemandVariance", leadTimeDemand.variance());
    }
}

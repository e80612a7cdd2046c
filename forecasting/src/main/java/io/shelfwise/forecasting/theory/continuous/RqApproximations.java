package io.shelfwise.forecasting.theory.continuous;

import io.shelfwise.forecasting.theory.Costs;
import io.shelfwise.forecasting.theory.internal.Require;
import io.shelfwise.forecasting.theory.internal.Search;

/**
 * The textbooks' approximations of the best (r, Q) policy, Snyder and Shen (2019), Section 5.3. Their costs are exact
 * ({@link ContinuousReview#at}), but for the one of {@link #expectedInventoryLevel}, which prices a shortage per unit
 * rather than per unit and time.
 */
public final class RqApproximations {

    private static final String SOURCE = "Snyder & Shen 2019, Section 5.3";
    private static final int MOST_ROUNDS = 10_000;

    private final ContinuousReview model;

    private RqApproximations(ContinuousReview model) {
        this.model = model;
    }

    /** The approximations for this model. */
    public static RqApproximations of(ContinuousReview model) {
        return new RqApproximations(model);
    }

    /**
     * The expected-inventory-level approximation (Whitin 1953; Hadley and Whitin 1963): with p per unit short, once, F(r)
     * = 1 - Qh/(pλ) and Q = √(2λ(K + p n(r))/h), in turns until both stay. Its cost is h(r - E[D] + Q/2) + Kλ/Q + pλ
     * n(r)/Q.
     *
     * @throws IllegalArgumentException if a shortage is so cheap that 1 - Qh/(pλ) falls to 0
     */
    public ReorderPolicy expectedInventoryLevel() {
        double perUnit = model.stockoutCost() * model.demandRate();
        double quantity = Math.sqrt(2 * model.fixedCost() * model.demandRate() / model.holdingCost());
        double r = covering(quantity, perUnit);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double owed = model.leadTimeDemand().loss(r);
            double next =
                    Math.sqrt(2 * (model.fixedCost() * model.demandRate() + perUnit * owed) / model.holdingCost());
            boolean settled = Math.abs(next - quantity) <= 1e-14 * quantity;
            quantity = next;
            r = covering(quantity, perUnit);
            if (settled) {
                break;
            }
        }
        Costs costs = new Costs(
                model.fixedCost() * model.demandRate() / quantity,
                0,
                model.holdingCost() * (r - model.leadTimeDemand().mean() + quantity / 2),
                perUnit * model.leadTimeDemand().loss(r) / quantity);
        return new ReorderPolicy(r, quantity, costs, model.working("(r, Q), expected inventory level", SOURCE));
    }

    private double covering(double quantity, double perUnit) {
        double uncovered = quantity * model.holdingCost() / perUnit;
        Require.that(
                uncovered < 1,
                "stockoutCost is " + model.stockoutCost() + ", too little to hold stock for",
                "give more, or take the exact policy");
        return model.leadTimeDemand().quantile(1 - uncovered);
    }

    /** Q of the economic order quantity with backorders, and the best r for it (Zheng 1992). */
    public ReorderPolicy backorders() {
        double quantity = backorderQuantity(model);
        return exact(model.reorderPoint(quantity), quantity, "economic order quantity with backorders");
    }

    /** Q of the economic order quantity, and r with F(r) = p/(p + h), as the newsvendor: demand plus safety stock. */
    public ReorderPolicy safetyStock() {
        double quantity = Math.sqrt(2 * model.fixedCost() * model.demandRate() / model.holdingCost());
        double ratio = model.stockoutCost() / (model.stockoutCost() + model.holdingCost());
        return exact(model.leadTimeDemand().quantile(ratio), quantity, "economic order quantity plus safety stock");
    }

    /**
     * The loss-function approximation (Hadley and Whitin 1963), which takes n⁽²⁾(r + Q) for 0: n(r) = hQ/(h + p) and Q =
     * √(2(Kλ + (h + p) n⁽²⁾(r))/h).
     */
    public ReorderPolicy lossFunction() {
        double start = backorderQuantity(model);
        double most = Search.above(this::lossExcess, start);
        double quantity = Search.root(this::lossExcess, 0, most);
        return exact(lossPoint(quantity), quantity, "loss functions");
    }

    private double lossExcess(double quantity) {
        double owed = model.leadTimeDemand().secondLoss(lossPoint(quantity));
        double ordering = model.fixedCost() * model.demandRate();
        return quantity * quantity * model.holdingCost() / 2
                - ordering
                - (model.holdingCost() + model.stockoutCost()) * owed;
    }

    /** The reorder point at which n(r) = hQ/(h + p). */
    private double lossPoint(double quantity) {
        double missing = model.holdingCost() * quantity / (model.holdingCost() + model.stockoutCost());
        double mean = model.leadTimeDemand().mean();
        double low = mean - missing;
        double high = mean + 1;
        while (model.leadTimeDemand().loss(high) > missing) {
            high += high - low;
        }
        return Search.root(r -> missing - model.leadTimeDemand().loss(r), low, high);
    }

    static double backorderQuantity(ContinuousReview model) {
        double h = model.holdingCost();
        double p = model.stockoutCost();
        return Math.sqrt(2 * model.fixedCost() * model.demandRate() * (h + p) / (h * p));
    }

    private ReorderPolicy exact(double r, double quantity, String rule) {
        return new ReorderPolicy(r, quantity, model.costs(r, quantity), model.working("(r, Q), " + rule, SOURCE));
    }
}

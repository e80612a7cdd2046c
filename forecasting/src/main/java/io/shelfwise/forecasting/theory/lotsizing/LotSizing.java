package io.shelfwise.forecasting.theory.lotsizing;

import io.shelfwise.forecasting.theory.Costs;
import io.shelfwise.forecasting.theory.Working;
import io.shelfwise.forecasting.theory.internal.Require;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Known demand that varies: orders come in at once at the start of a period, no demand may wait, and each unit left at
 * the end of period t costs h_t. Periods without demand need
 * no order. Snyder and Shen (2019), Section 3.7.
 *
 * <p>With K = 500, h = 2 and demand of 90, 120, 80, 70: {@link #wagnerWhitin} orders 210, 0, 150, 0 at a cost of 1380
 *.
 *
 * @param demand period by period
 * @param fixedCosts K_t, per order
 * @param holdingCosts h_t, per unit left at the end of the period
 * @param purchaseCosts c_t, per unit bought
 */
public record LotSizing(
        List<Double> demand, List<Double> fixedCosts, List<Double> holdingCosts, List<Double> purchaseCosts) {

    /**
     * Checks and copies the components.
     *
     * @throws IllegalArgumentException if one is below 0, there is no period, or lengths differ
     */
    public LotSizing {
        demand = List.copyOf(demand);
        Require.that(!demand.isEmpty(), "demand has no period", "give at least one");
        fixedCosts = Require.length("fixedCosts", fixedCosts, demand.size());
        holdingCosts = Require.length("holdingCosts", holdingCosts, demand.size());
        purchaseCosts = Require.length("purchaseCosts", purchaseCosts, demand.size());
        demand.forEach(units -> Require.notNegative("demand", units));
        fixedCosts.forEach(cost -> Require.notNegative("fixedCost", cost));
        holdingCosts.forEach(cost -> Require.notNegative("holdingCost", cost));
        purchaseCosts.forEach(cost -> Require.notNegative("purchaseCost", cost));
    }

    /** The same costs in each period, and units at no cost that matters. */
    public static LotSizing of(double fixedCost, double holdingCost, List<Double> demand) {
        return new LotSizing(
                demand,
                Collections.nCopies(demand.size(), fixedCost),
                Collections.nCopies(demand.size(), holdingCost),
                Collections.nCopies(demand.size(), 0.0));
    }

    /** The plan of least cost, by the algorithm of Wagner and Whitin (1958); of equals, the one that orders sooner again. */
    public LotPlan wagnerWhitin() {
        int periods = demand.size();
        List<Double> costs = new ArrayList<>(Collections.nCopies(periods + 1, 0.0));
        List<Integer> next = new ArrayList<>(Collections.nCopies(periods, 0));
        for (int t = periods - 1; t >= 0; t--) {
            double least = Double.POSITIVE_INFINITY;
            double lot = 0;
            double held = 0;
            for (int s = t + 1; s <= periods; s++) {
                lot += lot == 0 && demand.get(s - 1) > 0 ? fixedCosts.get(t) : 0;
                lot += (purchaseCosts.get(t) + held) * demand.get(s - 1);
                held += holdingCosts.get(s - 1);
                if (lot + costs.get(s) < least) {
                    least = lot + costs.get(s);
                    next.set(t, s);
                }
            }
            costs.set(t, least);
        }
        return plan("Wagner-Whitin", "Wagner & Whitin 1958; Snyder & Shen 2019, Section 3.7", costs, next);
    }

    /**
     * The heuristic of Silver and Meal (1973): extend a lot as long as the cost per period it covers does not rise.
     */
    public LotPlan silverMeal() {
        List<Integer> next = new ArrayList<>();
        for (int t = 0; t < demand.size(); t++) {
            next.add(cheapestCover(t));
        }
        return plan("Silver-Meal heuristic", "Silver & Meal 1973", List.of(), next);
    }

    private int cheapestCover(int t) {
        if (demand.get(t) == 0) {
            return t + 1;
        }
        double lot = fixedCosts.get(t) + purchaseCosts.get(t) * demand.get(t);
        double held = holdingCosts.get(t);
        int s = t + 1;
        while (s < demand.size()) {
            double longer = lot + (purchaseCosts.get(t) + held) * demand.get(s);
            if (longer / (s + 1 - t) > lot / (s - t)) {
                break;
            }
            lot = longer;
            held += holdingCosts.get(s);
            s++;
        }
        return s;
    }

    private LotPlan plan(String rule, String source, List<Double> costsToGo, List<Integer> next) {
        List<Double> quantities = new ArrayList<>(Collections.nCopies(demand.size(), 0.0));
        for (int t = 0; t < demand.size(); t = next.get(t)) {
            quantities.set(t, sum(t, next.get(t)));
        }
        boolean decides = !costsToGo.isEmpty();
        Working working = Working.of(rule, source).with("periods", demand.size());
        return new LotPlan(quantities, costs(quantities, next), costsToGo, decides ? next : List.of(), working);
    }

    private Costs costs(List<Double> quantities, List<Integer> next) {
        double ordering = 0;
        double purchase = 0;
        double holding = 0;
        for (int t = 0; t < demand.size(); t = next.get(t)) {
            ordering += quantities.get(t) > 0 ? fixedCosts.get(t) : 0;
            purchase += purchaseCosts.get(t) * quantities.get(t);
            for (int s = t + 1; s < next.get(t); s++) {
                holding += holdingCosts.get(s - 1) * sum(s, next.get(t));
            }
        }
        return new Costs(ordering, purchase, holding, 0);
    }

    private double sum(int from, int to) {
        return demand.subList(from, to).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }
}

package io.shelfwise.forecasting.theory.periodic;

import io.shelfwise.forecasting.theory.Working;
import io.shelfwise.forecasting.theory.internal.Require;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A finite horizon of uncertain demand with backorders, by dynamic programming in whole units: θ_t(x) = min over y ≥ x of K_t
 * 1(y > x) + c_t (y - x) + g_t(y) + γ E[θ_(t+1)(y - X_t)], and after the last period θ(x) = h_T x⁺ + p_T (-x)⁺. An order is
 * there before the demand of its period (lead time 0). Snyder and Shen (2019), Section 4.5.
 *
 * <p>Where p_T, h_t or later prices make buying endlessly pay, levels end at the bound on stock: all demand of the horizon
 * that is at all probable.
 *
 * @param periods first to last
 * @param terminalHoldingCost h_T, per unit left after the last period
 * @param terminalStockoutCost p_T, per unit owed after the last period
 * @param discountFactor γ, above 0, at most 1
 */
public record FiniteHorizon(
        List<HorizonPeriod> periods, double terminalHoldingCost, double terminalStockoutCost, double discountFactor) {

    /** Copies and checks the components. */
    public FiniteHorizon {
        periods = List.copyOf(periods);
        Require.that(!periods.isEmpty(), "periods are none", "give at least one");
        Require.notNegative("terminalHoldingCost", terminalHoldingCost);
        Require.notNegative("terminalStockoutCost", terminalStockoutCost);
        Require.that(
                discountFactor > 0 && discountFactor <= 1,
                "discountFactor is " + discountFactor,
                "give above 0 and at most 1");
    }

    /** The same period several times over, undiscounted. */
    public static FiniteHorizon of(
            int periods, HorizonPeriod period, double terminalHoldingCost, double terminalStockoutCost) {
        Require.atLeast("periods", periods, 1);
        return new FiniteHorizon(Collections.nCopies(periods, period), terminalHoldingCost, terminalStockoutCost, 1);
    }

    /** The policy of least cost from this stock on; below 0 where customers wait already. */
    public HorizonPolicy optimal(int initialStock) {
        CostToGo next = CostToGo.terminal(this, initialStock);
        List<Integer> reorder = new ArrayList<>();
        List<Integer> upTo = new ArrayList<>();
        for (int t = periods.size() - 1; t >= 0; t--) {
            next = next.before(periods.get(t), discountFactor);
            reorder.add(next.reorderPoint());
            upTo.add(next.orderUpTo());
        }
        Collections.reverse(reorder);
        Collections.reverse(upTo);
        Working working = Working.of("Finite horizon, least cost", "Snyder & Shen 2019, Section 4.5")
                .with("periods", periods.size())
                .with("terminalHoldingCost", terminalHoldingCost)
                .with("terminalStockoutCost", terminalStockoutCost)
                .with("discountFactor", discountFactor)
                .with("initialStock", initialStock);
        return new HorizonPolicy(reorder, upTo, next.at(initialStock), working);
    }
}

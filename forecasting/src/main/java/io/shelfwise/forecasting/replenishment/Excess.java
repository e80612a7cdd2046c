package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.economics.UnitEconomics;
import io.shelfwise.core.money.Money;
import io.shelfwise.forecasting.Window;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Units beyond what the horizon is likely to need.
 *
 * @param sku whose units they are
 * @param units on hand and under way above the 95 % quantile of demand over the horizon, above 0
 * @param tiedUp what they cost, at landed cost; empty where it is unknown
 * @param holdingPerMonth what they cost in 30 days, in the currency of the landed cost
 */
public record Excess(Sku sku, long units, Optional<Money> tiedUp, double holdingPerMonth) {

    private static final double PROBABILITY = 0.95;
    private static final int MONTH = 30;

    /** Of all lines that have too much, in the order of the plan. */
    public static List<Excess> of(RestockPlan plan) {
        int horizon = plan.settings().horizonDays();
        return plan.lines().stream()
                .map(line -> of(line, horizon))
                .filter(excess -> excess.units() > 0)
                .toList();
    }

    /** Of one line; may be of no units. */
    static Excess of(RestockLine line, int horizon) {
        double needed = line.forecast().sumOver(Window.firstDays(horizon)).quantile(PROBABILITY);
        long there = line.item().stock().available() + line.item().underWay();
        long units = Math.max(0, there - (long) Math.ceil(needed));
        return new Excess(
                line.sku(),
                units,
                line.item()
                        .economics()
                        .map(UnitEconomics::landedCost)
                        .map(cost -> cost.total(units, RoundingMode.HALF_UP)),
                units * line.economics().holdingPerDay() * MONTH);
    }
}

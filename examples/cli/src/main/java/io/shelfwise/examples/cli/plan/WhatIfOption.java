package io.shelfwise.examples.cli.plan;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.money.Money;
import io.shelfwise.forecasting.replenishment.CycleServiceLevel;
import io.shelfwise.forecasting.replenishment.Economic;
import io.shelfwise.forecasting.replenishment.FillRate;
import io.shelfwise.forecasting.replenishment.PlanComparison;
import io.shelfwise.forecasting.replenishment.PlanLimits;
import io.shelfwise.forecasting.replenishment.RestockPlan;
import io.shelfwise.forecasting.replenishment.RestockPlanner;
import io.shelfwise.forecasting.replenishment.RestockSettings;
import io.shelfwise.forecasting.replenishment.StockTarget;
import io.shelfwise.forecasting.replenishment.WhatIf;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Option;

/** {@code --what-if}: the plan again with a change, and what differs. */
final class WhatIfOption {

    private static final int FIRST_CHANGES = 10;

    @Option(
            names = "--what-if",
            paramLabel = "KEY=VALUE",
            description = "compares with a changed plan: demand=1.2 (times as much), transit-days=7 (more),"
                    + " transit-sd=5 (days), cost=1.1 (times as dear), moq=200, service-level, fill-rate, review-days, horizon, budget, cubic-feet, economic=true;"
                    + " may be given several times")
    private Map<String, String> changes = new LinkedHashMap<>();

    /** The change, checked before anything is read. */
    WhatIf change(Marketplace marketplace) {
        WhatIf all = WhatIf.nothing();
        for (Map.Entry<String, String> change : changes.entrySet()) {
            try {
                all = with(all, change.getKey(), change.getValue(), marketplace);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(
                        "--what-if " + change.getKey() + " is " + change.getValue() + "; give a number", e);
            }
        }
        return all;
    }

    private static WhatIf with(WhatIf all, String key, String value, Marketplace marketplace) {
        return switch (key) {
            case "demand" -> all.demandTimes(Double.parseDouble(value));
            case "transit-days" -> all.transitDays(Integer.parseInt(value));
            case "transit-sd" -> all.transitDeviation(Double.parseDouble(value));
            case "cost" -> all.costTimes(new BigDecimal(value));
            case "moq" -> all.minimumOrder(Integer.parseInt(value));
            case "service-level" -> target(all, CycleServiceLevel.of(Double.parseDouble(value)));
            case "fill-rate" -> target(all, FillRate.of(Double.parseDouble(value)));
            case "economic" -> Boolean.parseBoolean(value) ? target(all, Economic.usual()) : all;
            case "review-days" -> {
                int days = Integer.parseInt(value);
                yield all.settings(settings -> settings.withReviewDays(days));
            }
            case "horizon" -> {
                int days = Integer.parseInt(value);
                yield all.settings(settings -> settings.withHorizonDays(days));
            }
            case "budget" -> {
                Money budget = Money.of(new BigDecimal(value), marketplace.currency());
                yield all.settings(settings ->
                        settings.withLimits(limits(settings).budget(budget).build()));
            }
            case "cubic-feet" -> {
                double feet = Double.parseDouble(value);
                yield all.settings(settings ->
                        settings.withLimits(limits(settings).withCubicFeet(feet).build()));
            }
            default ->
                throw new IllegalArgumentException(
                        "--what-if key is " + key + "; give demand, transit-days,"
                                + " transit-sd, cost, moq, service-level, fill-rate, economic, review-days, horizon, budget or cubic-feet");
        };
    }

    private static WhatIf target(WhatIf all, StockTarget target) {
        return all.settings(settings -> settings.withTarget(target));
    }

    private static PlanLimits.Builder limits(RestockSettings settings) {
        return settings.limits().toBuilder();
    }

    /** Prints the difference, if a change was asked for. */
    void print(RestockPlanner planner, RestockPlan plan, Marketplace marketplace, PrintWriter out) {
        if (changes.isEmpty()) {
            return;
        }
        PlanComparison difference = plan.compareTo(planner.whatIf(plan, change(marketplace)));
        out.println();
        out.printf(
                Locale.ROOT,
                "What if %s: %+d units, %+.2f expected value, %s%n",
                changes,
                difference.orderUnits(),
                difference.expectedValue(),
                InputNotes.count(difference.changes().size(), "changed line"));
        difference.changes().stream()
                .sorted((a, b) -> Long.compare(Math.abs(b.units()), Math.abs(a.units())))
                .limit(FIRST_CHANGES)
                .forEach(change -> out.println("  - " + change));
    }
}

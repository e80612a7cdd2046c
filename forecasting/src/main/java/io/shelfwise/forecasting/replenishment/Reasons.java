package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.economics.UnitEconomics;
import io.shelfwise.core.inventory.InventorySnapshot;
import io.shelfwise.core.supply.LeadTime;
import io.shelfwise.core.supply.SupplyTerms;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.ForecastExplanation;
import io.shelfwise.forecasting.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in a seller's words where a line's numbers come from: every input, and the constraint that bound. */
final class Reasons {

    private Reasons() {}

    static List<String> of(
            RestockSettings settings,
            RestockItem item,
            AvailableDemand demand,
            ForecastDistribution forecast,
            LineOption option,
            OrderAdvice order,
            RestockStatus status) {
        List<String> reasons = new ArrayList<>();
        sales(reasons, item, demand);
        forecast(reasons, settings, forecast);
        switch (status) {
            case NO_DEMAND ->
                reasons.add("no demand worth an order is expected in the next " + settings.horizonDays() + " days");
            case NEEDS_DATA ->
                reasons.add("lead time, MOQ and case pack are not known: give them in the products file");
            default -> order(reasons, settings, item, option, order, status);
        }
        settings.health()
                .ifPresent(health -> health.findings(item)
                        .forEach(finding ->
                                reasons.add((finding.holds() ? "held back: " : "note: ") + finding.reason())));
        item.economics().map(UnitEconomics::workings).ifPresent(reasons::addAll);
        return reasons;
    }

    private static void sales(List<String> reasons, RestockItem item, AvailableDemand demand) {
        if (item.demand().length() == 0) {
            reasons.add("never sold");
            return;
        }
        RecentSales sales = RecentSales.of(item.demand());
        reasons.add("sold " + sales.units7Days() + ", " + sales.units30Days() + " and " + sales.units90Days()
                + " units in 7, 30 and 90 days");
        int inferred = demand.daysOut() - demand.daysSinceLastSale();
        if (item.demand().knowsStock() && inferred > 0) {
            reasons.add(inferred + " days out of stock were left out");
        } else if (inferred > 0) {
            reasons.add(inferred + " days without a sale look like out of stock and were left out");
        }
        if (demand.daysSinceLastSale() > 0) {
            reasons.add("none available today, so the " + demand.daysSinceLastSale()
                    + " days since the last sale were left out");
        }
    }

    private static void forecast(List<String> reasons, RestockSettings settings, ForecastDistribution forecast) {
        if (forecast.explanation().daysUsed() == 0) {
            reasons.addAll(forecast.explanation().notes());
            return;
        }
        ForecastExplanation explanation = forecast.explanation();
        double mean = forecast.sumOver(Window.firstDays(settings.horizonDays())).mean();
        reasons.add(String.format(
                Locale.ROOT,
                "forecast %.2f a day over %d days by %s from %s of sales",
                mean / settings.horizonDays(),
                settings.horizonDays(),
                explanation.model(),
                explanation.daysUsed() == 1 ? "1 day" : explanation.daysUsed() + " days"));
        reasons.addAll(explanation.notes());
    }

    private static void order(
            List<String> reasons,
            RestockSettings settings,
            RestockItem item,
            LineOption option,
            OrderAdvice order,
            RestockStatus status) {
        Requirement requirement = option.requirement();
        OrderQuantity quantity = option.quantity();
        SupplyTerms terms = option.terms().orElseThrow();
        LeadTime legs = terms.leadTime();
        reasons.add("lead time " + legs.totalDays() + " days = supplier " + legs.supplierDays() + " + prep "
                + legs.prepDays() + " + transit " + legs.transitDays() + " + receive " + legs.receiveDays());
        uncertain(reasons, option);
        if (settings.target() instanceof Economic) {
            economic(reasons, settings, requirement);
        }
        reasons.add(settings.target().inWords() + " over lead time plus review of " + settings.reviewDays()
                + " days needs " + (long) Math.ceil(requirement.orderUpTo()) + " units");
        reasons.add(counted(item, requirement));
        item.facts()
                .elsewhere()
                .forEach(stock ->
                        reasons.add(stock.units() + " at " + stock.place() + " count: they only have to be sent"));
        if (status == RestockStatus.OUT_OF_STOCK || status == RestockStatus.RUNS_OUT_BEFORE_ARRIVAL) {
            reasons.add(String.format(
                    Locale.ROOT,
                    "some %.0f units of demand will be missed before an order of today can be sold",
                    order.unitsLostBeforeArrival()));
        }
        reasons.add(advised(terms, quantity, order));
    }

    private static void uncertain(List<String> reasons, LineOption option) {
        option.supply()
                .ifPresent(supply -> supply.route().ifPresent(route -> {
                    LeadTimeDays days = supply.leadTime();
                    reasons.add(String.format(
                            Locale.ROOT,
                            "route %s takes %.1f days on average, at most %d in 19 of 20 orders",
                            route.supplier().isEmpty() ? "to " + route.destination() : route.supplier(),
                            days.mean(),
                            days.quantile(0.95)));
                }));
    }

    private static void economic(List<String> reasons, RestockSettings settings, Requirement requirement) {
        if (!requirement.isEconomic()) {
            reasons.add("the margin is not known, so " + Economic.WITHOUT_MARGIN.inWords() + " is taken");
            return;
        }
        reasons.add(requirement.worth().workings());
        reasons.add(String.format(
                Locale.ROOT,
                "critical ratio %.4f; with fees by age and low stock the level meets demand in %.1f %% of cycles",
                requirement.worth().criticalRatio(settings.reviewDays()),
                100 * requirement.serviceLevel()));
    }

    private static String counted(RestockItem item, Requirement requirement) {
        InventorySnapshot stock = item.stock();
        String text = stock.available() + " available and " + item.underWay()
                + (item.facts().arrivals().isPresent() ? " under way count" : " inbound count");
        long uncounted = stock.reserved() - requirement.reservedCounted();
        if (requirement.reservedCounted() > 0) {
            text += ", and " + requirement.reservedCounted() + " reserved";
        }
        return uncounted == 0
                ? text
                : text + ", " + uncounted + " reserved do not (how many of them can be sold is not in this report)";
    }

    private static String advised(SupplyTerms terms, OrderQuantity quantity, OrderAdvice order) {
        if (quantity.units() == 0) {
            return order.reorderDate()
                    .map(date -> "stock covers it; the next order is due " + date)
                    .orElse("stock covers it beyond the horizon");
        }
        return "short by " + quantity.needed() + ", MOQ " + terms.minimumOrderQuantity() + ", case pack "
                + terms.casePack() + ": order " + quantity.units() + ", set by " + quantity.boundBy();
    }
}

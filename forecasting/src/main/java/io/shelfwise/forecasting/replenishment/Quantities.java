package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.supply.PriceBreak;
import io.shelfwise.core.supply.SupplyRoute;
import io.shelfwise.core.supply.SupplyTerms;
import io.shelfwise.forecasting.ForecastDistribution;
import io.shelfwise.forecasting.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** From a shortfall to an order: cases by money, price breaks, then what can be sold in time and what transport holds. */
final class Quantities {

    private static final double LONGEST_STOCK_DAYS = 365;
    private static final double EVEN_CHANCE = 0.5;

    private final PlanningFacts facts;
    private final SupplyOption option;
    private final Requirement requirement;

    Quantities(PlanningFacts facts, SupplyOption option, Requirement requirement) {
        this.facts = facts;
        this.option = option;
        this.requirement = requirement;
    }

    OrderQuantity order() {
        OrderQuantity order = OrderQuantity.of(requirement.shortfall(), option.terms());
        if (order.units() == 0) {
            return order;
        }
        order = withPriceBreak(byMoney(order));
        order = order.atMost(sellable(facts.shelfLifeDays().orElse(-1), leadDays()), option.terms(), "shelf life");
        order = facts.endOfLife().isPresent()
                ? order.atMost(sellableUntil(facts.endOfLife().get()), option.terms(), "end of life")
                : order;
        long transport = option.route().flatMap(SupplyRoute::largestOrder).orElse(Long.MAX_VALUE);
        return order.atMost(transport, option.terms(), "transport");
    }

    /** An economic target takes the last case, or the minimum, only where it earns its keep as a whole. */
    private OrderQuantity byMoney(OrderQuantity order) {
        SupplyTerms terms = option.terms();
        if (!requirement.isEconomic()) {
            return order;
        }
        long least = OrderQuantity.least(terms);
        long fewer = order.units() - terms.casePack() >= least ? order.units() - terms.casePack() : 0;
        double position = requirement.position();
        double from = position + fewer;
        double units = order.units();
        double gain = requirement.value().between(from, position + units);
        String reason = fewer == 0 ? "MOQ does not pay" : "case does not pay";
        return gain > 0 ? order : order.with(fewer, reason);
    }

    /**
     * A larger order for a lower price, if what it saves is more than what it costs to hold the units bought early. Cost of
     * n units a day of which d are sold: {@code holding n² / 2d}.
     */
    private OrderQuantity withPriceBreak(OrderQuantity order) {
        if (option.route().isEmpty() || order.units() == 0) {
            return order;
        }
        double perDay = requirement.meanPerDay();
        double dearest = option.unitCost(1).orElse(0);
        double best = order.units()
                * Math.max(0, dearest - option.unitCost(order.units()).orElse(dearest));
        OrderQuantity chosen = order;
        for (PriceBreak price : option.route().get().priceBreaks()) {
            long units = OrderQuantity.wholeCases(
                    Math.max(price.fromUnits(), OrderQuantity.least(option.terms())), option.terms());
            double early = units - order.units();
            boolean reachable = early > 0 && perDay > 0 && units / perDay <= LONGEST_STOCK_DAYS;
            double saved = units * (dearest - option.unitCost(units).orElse(dearest))
                    - requirement.worth().holdingPerDay() * early * early / (2 * perDay);
            if (reachable && saved > best) {
                best = saved;
                chosen = order.with(units, "price break");
            }
        }
        return chosen;
    }

    private int leadDays() {
        return option.terms().leadTime().totalDays();
    }

    private long sellableUntil(LocalDate end) {
        long days = ChronoUnit.DAYS.between(requirement.start(), end);
        return days <= leadDays() ? 0 : sellable((int) Math.min(3650, days), 0);
    }

    /** Units that are as likely as not to be sold in so many days, beyond what is there; no limit without days. */
    private long sellable(int days, int after) {
        if (days < 0) {
            return Long.MAX_VALUE;
        }
        ForecastDistribution forecast = requirement.forecast();
        int known = Math.min(days + after, forecast.horizon().periods());
        double units = forecast.sumOver(Window.firstDays(known)).quantile(EVEN_CHANCE) * (days + after) / known;
        return Math.max(0, (long) Math.floor(units) - requirement.position());
    }
}

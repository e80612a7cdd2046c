package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.money.UnitAmount;
import io.shelfwise.core.supply.LeadTimeDistribution;
import io.shelfwise.core.supply.SupplyRoute;
import io.shelfwise.core.supply.SupplyTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One way to order a SKU.
 *
 * @param terms quantities, and the lead time as one number
 * @param leadTime as a distribution
 * @param route where the seller has one
 */
record SupplyOption(SupplyTerms terms, LeadTimeDays leadTime, Optional<SupplyRoute> route) {

    /** The routes of the item; else the terms of its product; else none. */
    static List<SupplyOption> of(RestockItem item, LocalDate asOf) {
        if (!item.facts().routes().isEmpty()) {
            return item.facts().routes().stream()
                    .map(route -> new SupplyOption(route.terms(), days(route.leadTime(asOf)), Optional.of(route)))
                    .toList();
        }
        return item.product().flatMap(Product::supply).stream()
                .map(terms -> new SupplyOption(
                        terms, LeadTimeDays.fixed(terms.leadTime().totalDays()), Optional.empty()))
                .toList();
    }

    static LeadTimeDays days(LeadTimeDistribution distribution) {
        double[] chances = new double[distribution.most() + 1];
        for (int day = distribution.least(); day <= distribution.most(); day++) {
            chances[day] = distribution.probability(day);
        }
        return LeadTimeDays.of(chances);
    }

    /** No order takes longer. */
    int longestDays() {
        return Math.max(terms.leadTime().totalDays(), leadTime.longest());
    }

    /** What a unit costs by this route, price and preparation, in an order of so many; empty where no price is known. */
    OptionalDouble unitCost(long units) {
        Optional<UnitAmount> price =
                route.flatMap(way -> way.unitPrice((int) Math.min(Integer.MAX_VALUE, Math.max(1, units))));
        if (price.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(UnitWorth.number(price) + UnitWorth.number(route.flatMap(SupplyRoute::prepCost)));
    }
}

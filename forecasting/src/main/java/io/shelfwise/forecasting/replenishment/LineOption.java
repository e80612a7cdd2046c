package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.supply.SupplyTerms;
import io.shelfwise.forecasting.ForecastDistribution;
import java.util.Optional;

/**
 * What a line would be by one way to order.
 *
 * @param supply the way; empty where none is known
 * @param requirement of stock
 * @param quantity to order
 * @param flow of stock without it
 */
record LineOption(Optional<SupplyOption> supply, Requirement requirement, OrderQuantity quantity, StockFlow flow) {

    static LineOption of(
            RestockSettings settings,
            RestockItem item,
            ForecastDistribution forecast,
            Optional<SupplyOption> supply,
            boolean demanded) {
        int leadDays =
                supply.map(option -> option.terms().leadTime().totalDays()).orElse(0);
        LeadTimeDays days = supply.map(SupplyOption::leadTime).orElse(LeadTimeDays.fixed(0));
        Requirement requirement = Requirement.of(settings, forecast, item, days, leadDays);
        OrderQuantity quantity = demanded && supply.isPresent()
                ? new Quantities(item.facts(), supply.get(), requirement).order()
                : OrderQuantity.NONE;
        StockFlow flow =
                StockFlow.of(forecast, item, supply.map(option -> option.terms().leadTime()));
        return new LineOption(supply, requirement, quantity, flow);
    }

    Optional<SupplyTerms> terms() {
        return supply.map(SupplyOption::terms);
    }

    int leadDays() {
        return terms().map(terms -> terms.leadTime().totalDays()).orElse(0);
    }

    /**
     * What this way is expected to cost, to compare it with others: sales missed until the order arrives, the price of the
     * units, money tied up on the way, and holding the safety stock that it needs for a review.
     */
    double cost(RestockSettings settings) {
        UnitWorth worth = requirement.worth();
        double unitCost = supply.map(option -> option.unitCost(quantity.units()).orElse(0))
                .orElse(0.0);
        double safety =
                Math.max(0, requirement.orderUpTo() - requirement.cover().mean());
        double horizonUnits = requirement.meanPerDay() * settings.horizonDays();
        double perUnitDay = worth.holdingPerDay();
        return worth.missing() * flow.unitsLost(Math.min(leadDays(), settings.horizonDays()))
                + horizonUnits * (unitCost + perUnitDay * leadDays())
                + safety * perUnitDay * settings.horizonDays();
    }
}

package io.shelfwise.forecasting.replenishment;

import io.shelfwise.core.catalog.Product;
import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.demand.DemandSeries;
import io.shelfwise.core.economics.UnitEconomics;
import io.shelfwise.core.inventory.InventorySnapshot;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the planner knows of one SKU.
 *
 * @param stock at Amazon, as of the day of the plan
 * @param demand of the past, ending on the day of the plan; may be empty
 * @param product the seller's own facts; without supply terms or routes no order can be computed
 * @param economics from costing; without it orders carry no value
 * @param facts routes, storage type, shelf life and the like
 */
public record RestockItem(
        InventorySnapshot stock,
        DemandSeries demand,
        Optional<Product> product,
        Optional<UnitEconomics> economics,
        PlanningFacts facts) {

    /** An item of which nothing else is known. */
    public RestockItem(
            InventorySnapshot stock,
            DemandSeries demand,
            Optional<Product> product,
            Optional<UnitEconomics> economics) {
        this(stock, demand, product, economics, PlanningFacts.none());
    }

    /** The same with these facts. */
    public RestockItem withFacts(PlanningFacts others) {
        return new RestockItem(stock, demand, product, economics, others);
    }

    /** The same with these economics. */
    public RestockItem withEconomics(UnitEconomics others) {
        return new RestockItem(stock, demand, product, Optional.of(others), facts);
    }

    /** Units under way to where they can be sold: of the arrivals given, or else what the inventory report calls inbound. */
    public long underWay() {
        return facts.arrivals()
                .map(arrivals -> arrivals.stream()
                        .mapToLong(arrival -> (long) arrival.units())
                        .sum())
                .orElse((long) stock.inbound());
    }

    RestockItem withProduct(UnaryOperator<Product> change) {
        return new RestockItem(stock, demand, product.map(change), economics, facts);
    }

    /** Whose line it will be. */
    public Sku sku() {
        return stock.sku();
    }

    /** The seller's name for the product, or else Amazon's title, or else nothing. */
    public String title() {
        return product.flatMap(Product::title).or(stock::title).orElse("");
    }
}

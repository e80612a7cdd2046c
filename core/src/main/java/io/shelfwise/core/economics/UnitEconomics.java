package io.shelfwise.core.economics;

import io.shelfwise.core.money.UnitAmount;
import java.util.List;
import java.util.Optional;

/**
 * What one unit costs and earns, with the workings: the value that costing hands to planning.
 *
 * @param landedCost of one unit at Amazon
 * @param margin price less landed cost less Amazon's fees as far as these are known; empty where the price is unknown
 *     or in another currency
 * @param workings the components and rules in words, one short clause each, such as {@code unit cost 1.09}
 * @param stockCosts what it costs to have a unit in stock and to be without
 */
public record UnitEconomics(
        UnitAmount landedCost, Optional<UnitAmount> margin, List<String> workings, StockCosts stockCosts) {

    /** Copies the workings. */
    public UnitEconomics {
        workings = List.copyOf(workings);
    }

    /** Economics without known costs of stock. */
    public UnitEconomics(UnitAmount landedCost, Optional<UnitAmount> margin, List<String> workings) {
        this(landedCost, margin, workings, StockCosts.unknown());
    }

    /** The same with these costs of stock. */
    public UnitEconomics withStockCosts(StockCosts costs) {
        return new UnitEconomics(landedCost, margin, workings, costs);
    }
}

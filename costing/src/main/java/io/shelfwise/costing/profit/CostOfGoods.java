package io.shelfwise.costing.profit;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.UnitAmount;
import java.time.LocalDate;
import java.util.Optional;

/** What a unit that was sold on a day had cost: a bridge to a ledger, or to the costs that the seller wrote down. */
@FunctionalInterface
public interface CostOfGoods {

    /**
     * The cost of one unit.
     *
     * @param soldOn empty where the settlement does not say
     * @return empty where it is not known; the profit says of how many units
     */
    Optional<UnitAmount> unitCost(Sku sku, Optional<LocalDate> soldOn);
}

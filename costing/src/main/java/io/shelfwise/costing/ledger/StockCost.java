package io.shelfwise.costing.ledger;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import io.shelfwise.core.money.UnitAmount;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Units of a SKU on hand and what they cost.
 *
 * @param sku whose stock
 * @param quantity units, negative where more went out than came in
 * @param value their cost, in {@code XXX} where no cost is known
 */
public record StockCost(Sku sku, BigDecimal quantity, Money value) {

    /** The average cost of a unit, if there are any. */
    public Optional<UnitAmount> unitCost() {
        return quantity.signum() > 0 ? Optional.of(UnitAmount.of(value).dividedBy(quantity)) : Optional.empty();
    }
}

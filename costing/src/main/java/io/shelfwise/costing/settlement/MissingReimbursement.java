package io.shelfwise.costing.settlement;

import io.shelfwise.core.money.Money;
import java.util.Optional;

/**
 * Units that nobody paid for.
 *
 * @param adjustment how they went
 * @param units how many of them are open, at least 1
 * @param worth of the open units, where the adjustment says what one is worth
 */
public record MissingReimbursement(InventoryAdjustment adjustment, int units, Optional<Money> worth) {}

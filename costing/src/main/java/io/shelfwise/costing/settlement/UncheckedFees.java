package io.shelfwise.costing.settlement;

import io.shelfwise.core.catalog.Sku;
import java.util.Optional;

/**
 * Fees that could not be expected for one reason.
 *
 * @param type which fee
 * @param reason why not
 * @param fees how many, at least 1
 * @param example the first SKU among them, if one names any
 */
public record UncheckedFees(FeeType type, String reason, long fees, Optional<Sku> example) {}

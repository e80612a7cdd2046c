package io.shelfwise.costing.settlement;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Units that Amazon lost, damaged or charged wrongly, or found again.
 *
 * @param id a stable key of the host's
 * @param sku which product
 * @param on the day it happened
 * @param units at least 1
 * @param reason what happened
 * @param worth what a unit should be reimbursed with, where the host knows
 */
public record InventoryAdjustment(String id, Sku sku, LocalDate on, int units, Reason reason, Optional<Money> worth) {

    /** What happened to the units. */
    public enum Reason {
        /** Gone. */
        LOST,
        /** Damaged by Amazon. */
        DAMAGED,
        /** Charged more than they should have been, such as by a {@link FeeGap}. */
        OVERCHARGED,
        /** Found again: fewer are lost. */
        FOUND
    }

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if there are no units
     */
    public InventoryAdjustment {
        if (units < 1) {
            throw new IllegalArgumentException("units is " + units + "; give at least 1, and FOUND for what came back");
        }
    }
}

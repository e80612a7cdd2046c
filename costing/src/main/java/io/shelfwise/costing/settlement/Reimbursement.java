package io.shelfwise.costing.settlement;

import io.shelfwise.core.catalog.Sku;
import java.time.LocalDate;

/**
 * Units that Amazon paid for or replaced.
 *
 * @param sku which product
 * @param on the day it was approved
 * @param units at least 1
 */
public record Reimbursement(Sku sku, LocalDate on, int units) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if there are no units
     */
    public Reimbursement {
        if (units < 1) {
            throw new IllegalArgumentException("units is " + units + "; give at least 1");
        }
    }
}

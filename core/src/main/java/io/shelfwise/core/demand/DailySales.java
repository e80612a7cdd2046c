package io.shelfwise.core.demand;

import io.shelfwise.core.catalog.Marketplace;
import io.shelfwise.core.catalog.Sku;
import java.time.LocalDate;

/**
 * The units of one SKU that were bought on one day.
 *
 * @param marketplace by whose calendar days are cut
 * @param sku what was bought
 * @param day in the marketplace's time zone
 * @param units not cancelled, at least 0
 */
public record DailySales(Marketplace marketplace, Sku sku, LocalDate day, long units) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the units are negative
     */
    public DailySales {
        if (units < 0) {
            throw new IllegalArgumentException(
                    "units is " + units + " for " + sku + " on " + day + "; give at least 0");
        }
    }
}

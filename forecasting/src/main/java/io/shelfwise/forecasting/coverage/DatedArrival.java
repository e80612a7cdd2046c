package io.shelfwise.forecasting.coverage;

import io.shelfwise.core.catalog.Sku;
import io.shelfwise.core.inbound.ExpectedArrivals;
import io.shelfwise.core.supply.LeadTimeDistribution;
import java.util.List;

/**
 * Units that become sellable, before that day's sales.
 *
 * @param days from the first day of the timeline; 0 is that day
 * @param units above 0
 * @param source what arrives, such as the id of a shipment
 */
public record DatedArrival(LeadTimeDistribution days, double units, String source) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if units are not above 0 and finite
     */
    public DatedArrival {
        if (!(units > 0 && units < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("units is " + units + " of " + source + "; give a number above 0");
        }
    }

    /** On a certain day. */
    public static DatedArrival on(int day, double units, String source) {
        return new DatedArrival(LeadTimeDistribution.fixed(day), units, source);
    }

    /** What a shipment brings of one SKU, as many as come through preparation. The timeline starts on its today. */
    public static List<DatedArrival> of(ExpectedArrivals arrivals, Sku sku) {
        return arrivals.units().stream()
                .filter(some -> some.sku().equals(sku) && some.expectedUnits() > 0)
                .map(some -> new DatedArrival(some.remaining().days(), some.expectedUnits(), some.shipmentId()))
                .toList();
    }
}

package io.shelfwise.forecasting.replenishment;

/**
 * Units that the seller owns and that are not at Amazon's fulfilment centres: in an own warehouse, a prep centre, a
 * third-party warehouse or AWD.
 *
 * @param place in the seller's words, such as {@code AWD}
 * @param units at least 0
 * @param toSellable days from sending them in until they can be sold
 * @param casePack units in a case; they are sent in whole cases, at least 1
 */
public record StockElsewhere(String place, long units, LeadTimeDays toSellable, int casePack) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if units are below 0 or the case pack below 1
     */
    public StockElsewhere {
        if (units < 0) {
            throw new IllegalArgumentException("units at " + place + " is " + units + "; give at least 0");
        }
        if (casePack < 1) {
            throw new IllegalArgumentException("casePack at " + place + " is " + casePack + "; give at least 1");
        }
    }
}

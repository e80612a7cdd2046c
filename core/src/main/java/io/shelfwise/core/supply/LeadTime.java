package io.shelfwise.core.supply;

/**
 * The days from an order to sellable stock, leg by leg. All legs are calendar days, 0 to 730. An order of day {@code
 * t} can be sold from day {@code t + totalDays()} on.
 *
 * @param supplierDays until the supplier has it ready
 * @param prepDays of preparation by hand or by a third party
 * @param transitDays on the way to Amazon
 * @param receiveDays until Amazon has made it sellable
 */
public record LeadTime(int supplierDays, int prepDays, int transitDays, int receiveDays) {

    /** The longest leg: two years. */
    public static final int MAX_LEG_DAYS = 730;

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a leg is out of range
     */
    public LeadTime {
        require("supplierDays", supplierDays);
        require("prepDays", prepDays);
        require("transitDays", transitDays);
        require("receiveDays", receiveDays);
    }

    /** All legs together. */
    public int totalDays() {
        return supplierDays + prepDays + transitDays + receiveDays;
    }

    private static void require(String leg, int days) {
        if (days < 0 || days > MAX_LEG_DAYS) {
            throw new IllegalArgumentException(leg + " is " + days + "; give 0 to " + MAX_LEG_DAYS + " days");
        }
    }
}

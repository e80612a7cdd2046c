package io.shelfwise.forecasting.replenishment;

/**
 * How a plan is to be made.
 *
 * @param serviceLevel the probability that stock lasts until the next order arrives
 * @param reviewDays days between two plans, 1 to 365
 * @param horizonDays how far the plan looks, 1 to 365
 * @param reservedSellableShare how much of reserved stock counts as sellable soon, 0 to 1
 */
public record RestockSettings(
        CycleServiceLevel serviceLevel, int reviewDays, int horizonDays, double reservedSellableShare) {

    private static final int MAX_DAYS = 365;

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a setting is out of range
     */
    public RestockSettings {
        require("reviewDays", reviewDays);
        require("horizonDays", horizonDays);
        if (!(reservedSellableShare >= 0 && reservedSellableShare <= 1)) {
            throw new IllegalArgumentException("reservedSellableShare is " + reservedSellableShare + "; give 0 to 1");
        }
    }

    /** 95 % cycle service, a review every 7 days, a horizon of 90 days, nothing of reserved stock counted. */
    public static RestockSettings defaults() {
        return new RestockSettings(CycleServiceLevel.of(0.95), 7, 90, 0);
    }

    private static void require(String name, int days) {
        if (days < 1 || days > MAX_DAYS) {
            throw new IllegalArgumentException(name + " is " + days + "; give 1 to " + MAX_DAYS);
        }
    }
}

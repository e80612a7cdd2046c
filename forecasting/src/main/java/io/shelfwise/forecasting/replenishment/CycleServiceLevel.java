package io.shelfwise.forecasting.replenishment;

/**
 * The probability that stock lasts until the next order arrives. Not the share of demand served, which is the fill
 * rate and usually higher.
 *
 * @param probability from 0.5 to 0.9999
 */
public record CycleServiceLevel(double probability) implements StockTarget {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if out of range
     */
    public CycleServiceLevel {
        if (!(probability >= 0.5 && probability <= 0.9999)) {
            throw new IllegalArgumentException("service level is " + probability + "; give 0.5 to 0.9999");
        }
    }

    /** The service level of this probability. */
    public static CycleServiceLevel of(double probability) {
        return new CycleServiceLevel(probability);
    }

    @Override
    public String inWords() {
        return FillRate.percent(probability) + " cycle service";
    }
}

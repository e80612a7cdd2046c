package io.shelfwise.forecasting.replenishment;

import java.util.Locale;

/**
 * Safety stock as so many standard deviations of demand over lead time plus review. With one factor for all products the
 * next unit of stock is about as likely to be sold wherever it is put, which reaches a fill rate of all products together
 * with less stock than the same fill rate for each. Source: Silver, Pyke, Thomas, Inventory and Production Management in
 * Supply Chains, 4th edition 2017, section 6.7 (equal safety factors), after an idea of Brown (1959).
 *
 * @param factor standard deviations above the mean, from -2 to 20
 */
public record SafetyFactor(double factor) implements StockTarget {

    private static final double LEAST = -2;
    private static final double MOST = 20;

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if out of range
     */
    public SafetyFactor {
        if (!(factor >= LEAST && factor <= MOST)) {
            throw new IllegalArgumentException("safety factor is " + factor + "; give " + LEAST + " to " + MOST);
        }
    }

    /** So many standard deviations. */
    public static SafetyFactor of(double factor) {
        return new SafetyFactor(factor);
    }

    @Override
    public String inWords() {
        return String.format(Locale.ROOT, "%.2f standard deviations of safety", factor);
    }
}

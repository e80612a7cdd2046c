package io.shelfwise.forecasting.replenishment;

import java.util.Locale;

/**
 * The share of demanded units that is served from stock. Not the chance that a cycle passes without a stockout, which is
 * usually lower.
 *
 * @param share above 0, at most 0.9999
 */
public record FillRate(double share) implements StockTarget {

    private static final double MOST = 0.9999;

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if out of range
     */
    public FillRate {
        if (!(share > 0 && share <= MOST)) {
            throw new IllegalArgumentException("fill rate is " + share + "; give above 0, at most " + MOST);
        }
    }

    /** The fill rate of this share. */
    public static FillRate of(double share) {
        return new FillRate(share);
    }

    @Override
    public String inWords() {
        return percent(share) + " fill rate";
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%s %%", Math.round(share * 10000) / 100.0)
                .replace(".0 %", " %");
    }
}

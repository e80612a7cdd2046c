package io.shelfwise.forecasting.backtest;

/**
 * What a backtest measures of a forecast. In all definitions y is what was sold, f the mean forecast, h counts the
 * periods of one window of the horizon, and periods out of stock are left out. A value over several windows is their
 * mean where nothing else is said.
 */
public enum Measure {

    /** Root mean squared scaled error. */
    RMSSE(
            "RMSSE",
            "root of the mean of (f - y)^2 over the mean squared one-step change of the history since its first sale"
                    + " (Makridakis, Spiliotis, Assimakopoulos 2022, the M5 competition)"),

    /** RMSSE with each window weighted by its units. */
    WEIGHTED_RMSSE("WRMSSE", "RMSSE, each window weighted by the units of the horizon before its origin"),

    /** Mean absolute scaled error. */
    MASE(
            "MASE",
            "mean of |f - y| over the mean absolute change of the history from one season to the next (Hyndman, Koehler"
                    + " 2006; from one period to the next where the history is no longer than a season)"),

    /** Symmetric mean absolute percentage error. */
    SMAPE("sMAPE", "mean of 200 |f - y| / (|f| + |y|), in per cent; 0 where both are 0 (Makridakis 1993)"),

    /** Overall weighted average. */
    OWA(
            "OWA",
            "mean of the two ratios of sMAPE and MASE to those of Naive2, the last value with a multiplicative season"
                    + " where one is significant (Makridakis, Spiliotis, Assimakopoulos 2020, the M4 competition)"),

    /** By how much forecasts are too high. */
    BIAS("bias", "(sum of f - sum of y) / sum of y over all windows; above 0 is too much"),

    /** Scaled pinball loss. */
    SCALED_PINBALL(
            "SPL",
            "mean over the levels p of the pinball loss, p (y - q) where y >= q and (1 - p) (q - y) below, over the mean"
                    + " absolute one-step change of the history since its first sale (M5 uncertainty)"),

    /** SPL with each window weighted by its units. */
    WEIGHTED_SCALED_PINBALL("WSPL", "SPL, each window weighted by the units of the horizon before its origin"),

    /** Signed error of the demand over the lead time. */
    LEAD_TIME_ERROR("lead time error", "(sum of f - sum of y) / sum of y, each summed over the lead time"),

    /** Absolute error of the demand over the lead time. */
    LEAD_TIME_ABSOLUTE_ERROR(
            "lead time |error|", "sum over windows of |sum of f - sum of y| over the lead time / sum of all y"),

    /** Periods in stock. */
    PERIODS_IN_STOCK(
            "PIS",
            "sum over h of the sum over j <= h of (f - y), over mean demand of the history: unit-periods that ordering f"
                    + " would have kept in stock (above 0) or short (Wallstrom, Segerstedt 2010)");

    private final String label;
    private final String definition;

    Measure(String label, String definition) {
        this.label = label;
        this.definition = definition;
    }

    /** What papers call it. */
    public String label() {
        return label;
    }

    /** How it is computed, with its source. */
    public String definition() {
        return definition;
    }
}

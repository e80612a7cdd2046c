package io.shelfwise.forecasting;

/**
 * Estimates the spread of a product's demand from its backtest: windows of a week, four weeks and eight weeks, as many
 * as its past holds three of.
 *
 * <p>The prior of the lump is the variance over the mean of daily sales; that of the doubt is a level known within a
 * half, and worse where the last quarter saw few sales.
 */
final class SpreadEstimate {

    private static final int[] WINDOWS = {7, 28, 56};
    private static final int QUARTER = 91;
    private static final double PRIOR_DOUBT = 0.25;
    private static final double LOTS_A_DAY = 10;
    private static final double LEAST_LUMP = 1e-3;

    private SpreadEstimate() {}

    static Spread of(History history, RollingOrigin past, Backtested tested, double bulk) {
        double sold = 0;
        double squares = 0;
        double lately = 0;
        int selling = 0;
        int days = history.length();
        for (int i = 0; i < days; i++) {
            double units = history.units[i];
            sold += units;
            squares += units * units;
            selling += units > 0 ? 1 : 0;
            lately += days - i <= QUARTER ? units : 0;
        }
        double lump = Math.max(LEAST_LUMP * sold / selling, squares / sold - sold / days);
        double lot = history.whole ? 1 : sold / selling / LOTS_A_DAY;
        double doubt = PRIOR_DOUBT + 1 / Math.max(1, lately / Math.max(lump, lot));
        SpreadFit fit = new SpreadFit(lot);
        addWindows(fit, history, past, tested, bulk);
        return fit.fit(lump, doubt, history.whole);
    }

    private static void addWindows(SpreadFit fit, History history, RollingOrigin past, Backtested tested, double bulk) {
        for (int days : WINDOWS) {
            if (3 * days > history.length()) {
                return;
            }
            double[] sold = past.sold(history.units, days);
            double[] expected = tested.expected(days);
            double weight = Math.min(1, (double) past.stride / days);
            for (int k = 0; k < sold.length && past.origins[k] + days <= history.length(); k++) {
                fit.add(bulk * expected[k], sold[k], weight);
            }
        }
    }
}
